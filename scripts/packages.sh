# How scripts get what they need: packages of the system, and packages for Python in a folder of their own.

install_packages() { # WHO PACKAGE...
  local who=$1 as_root=()
  shift
  local install="apt-get install -y --no-install-recommends $*"
  command -v apt-get >/dev/null ||
    stop "missing: $*, and this machine has no apt-get" 'install them with its own package manager'
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || stop "missing: $*" "as root, run: $install"
    sudo -n true 2>/dev/null || stop "missing: $*, and sudo would ask for a password" "sudo $install"
    as_root=(sudo -n)
  fi
  say "$who: installing $*"
  apt() { ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" >&2; }
  apt update -q || stop 'apt-get could not refresh its lists' 'check the network, then run the same command again'
  apt install -q -y --no-install-recommends "$@" ||
    stop "apt-get could not install $*" "read what it says above, then run: $install"
}

python_packages() { # FOLDER REQUIREMENTS...: made anew when what is asked for changes
  local folder=$1 wanted
  shift
  wanted=$(cat "$@" | sha256sum)
  if [ "$(cat "$folder/wanted" 2>/dev/null)" = "$wanted" ]; then return; fi
  say "fetching packages for Python into $folder"
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/pip" install -q --disable-pip-version-check "${@/#/-r}" >&2 ||
    stop 'the packages for Python could not be fetched' 'check the network, then run the same command again'
  printf '%s' "$wanted" >"$folder/wanted"
}
