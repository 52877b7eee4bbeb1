"""An organisation with an identity provider of its own: Canaille, as a process, with people who have accounts there."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

from joserfc.jwk import RSAKey
from serving import free_port

CLIENT, SECRET, PASSWORD = "heed", "secret of the organisation", "words-of-the-organisation-7"
NAME = "Aldermere Police"

# Who has an account there; a name is the subject by which the provider knows them.
PEOPLE = {
    "asha": "Rao",
    "bryn": "Moss",
    "nell": "Carey",
    "cara": "Dunn",
    "dora": "Penn",
    "evan": "Lisle",
    "fern": "Holt",
    "gwen": "Tarrant",
    "hugh": "Bell",
    "iris": "Stone",
    "jane": "Hale",
}


@dataclass
class Organisation:
    folder: Path
    # Where people are sent back to.
    heed: str
    port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None

    @property
    def issuer(self) -> str:
        """Another site than Heed's, as a provider is: browsers keep their cookies apart."""
        return f"http://localhost:{self.port}"

    def flags(self) -> tuple[str, ...]:
        secret = self.folder / "client-secret"
        secret.write_text(SECRET + "\n")
        return (
            *("--oidc-issuer", self.issuer, "--oidc-client", CLIENT, "--oidc-client-secret-file", str(secret)),
            *("--oidc-name", NAME, "--oidc-second-factor", "provider"),
        )

    def set_up(self) -> "Organisation":
        """A provider with a key, Heed as its client, and its people."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._configure(RSAKey.generate_key(2048, {"kid": "first"}).as_dict(private=True))
        client = {
            "client_id": CLIENT,
            "client_secret": SECRET,
            "client_name": "Heed",
            "redirect_uris": [self.heed + "/sign-in/organisation/back"],
            "post_logout_redirect_uris": [self.heed + "/sign-in"],
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "scope": ["openid"],
            "token_endpoint_auth_method": "client_secret_basic",
            "id_token_signed_response_alg": "RS256",
        }
        people = [
            {
                "user_name": name,
                "given_name": name.capitalize(),
                "family_name": family,
                "formatted_name": f"{name.capitalize()} {family}",
                "emails": [f"{name}@aldermere.example"],
                "password": PASSWORD,
            }
            for name, family in PEOPLE.items()
        ]
        made = str(Path(__file__).with_name("organised.py"))
        self._run([sys.executable, made], json.dumps({"client": client, "people": people}))
        return self

    def lock(self, name: str) -> None:
        yesterday = datetime.now(timezone.utc) - timedelta(days=1)
        found = json.loads(self._run([self._program, "get", "user", "--user-name", name]))
        self._run([self._program, "set", "user", found[0]["id"], "--lock-date", yesterday.isoformat(timespec="seconds")])

    def _run(self, command: list[str], given: str | None = None) -> str:
        done = subprocess.run(
            command,
            input=given,
            env=self._environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, f"{command[1]} ended with {done.returncode}: {done.stderr[-1500:]}"
        return done.stdout

    def start(self) -> "Organisation":
        log = (self.folder / "log").open("a")
        self.process = subprocess.Popen(
            [self._program, "run", "--bind", f"localhost:{self.port}"],
            env=self._environment,
            cwd=self.folder,
            stdout=log,
            stderr=log,
        )
        deadline = time.monotonic() + 60
        while not self._answers():
            assert self.process.poll() is None, (self.folder / "log").read_text()[-800:]
            assert time.monotonic() < deadline, "the provider is not ready after a minute"
            # How often it is looked whether it answers.
            time.sleep(0.1)
        return self

    def stop(self) -> None:
        process, self.process = self.process, None
        if process:
            process.terminate()
            process.wait(timeout=30)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.issuer + "/.well-known/openid-configuration", timeout=10) as reply:
                return reply.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    @property
    def _program(self) -> str:
        return str(Path(sys.executable).with_name("canaille"))

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "CANAILLE_CONFIG": str(self.folder / "config.toml")}

    def _configure(self, key: dict) -> None:
        written = "{" + ", ".join(f'{name} = "{value}"' for name, value in key.items()) + "}"
        (self.folder / "config.toml").write_text(
            f"""SECRET_KEY = "for tests alone"
SERVER_NAME = "localhost:{self.port}"
PREFERRED_URL_SCHEME = "http"
[CANAILLE]
DATABASE = "sql"
NAME = "{NAME}"
LANGUAGE = "en"
[CANAILLE_SQL]
DATABASE_URI = "sqlite:///{self.folder}/canaille.sqlite"
[CANAILLE_OIDC]
ACTIVE_JWKS = [{written}]
"""
        )
