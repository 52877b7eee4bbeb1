# What the scripts say, in one voice: `say` for progress, `stop` for what is wrong and the command that mends it.

say() { printf '\n== %s\n' "$*" >&2; }

stop() {
  printf '\n!! %s\n' "$1" >&2
  if [ -n "${2:-}" ]; then printf '   to mend it: %s\n' "$2" >&2; fi
  exit 1
}
