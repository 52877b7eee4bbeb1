"""A key and a checkpoint made without Heed."""

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from .verifier import sha, tree_root


class Signer:
    def __init__(self, name):
        self.name, self.key = name, Ed25519PrivateKey.generate()
        self.public = b"\x01" + self.key.public_key().public_bytes_raw()
        self.id = sha(name.encode() + b"\n" + self.public)[:4]

    @property
    def vkey(self):
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(self.public).decode()}\n"

    def note(self, hashes):
        root = base64.b64encode(tree_root([sha(b"\x00" + each) for each in hashes])).decode()
        body = f"{self.name}\n{len(hashes)}\n{root}\nhead {hashes[-1].hex()}\n"
        return f"{body}\n\u2014 {self.name} {base64.b64encode(self.id + self.key.sign(body.encode())).decode()}\n"
