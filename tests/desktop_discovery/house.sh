#!/bin/sh
# Two machines on one wire, each in a network of its own: in "attic" a demo home that answers broadcasts and a real
# avahi-daemon that announces; "desk" is where Usher looks from. Runs in a mount and network namespace of its own
# (`unshare`), so that nothing of it is left. Then carries out the lines that it reads.
#
# Called with: the program usherd, an empty folder.
set -e
usherd=$1
folder=$2
mount -t tmpfs house /run
mkdir -p /run/avahi-daemon "$folder/services"
mount --bind "$folder/services" /etc/avahi/services

ip netns add attic
ip netns add desk
ip link add wire1 netns attic type veth peer name wire1 netns desk
ip link add wire2 netns attic type veth peer name wire2 netns desk
for machine in attic:1 desk:2; do
    name=${machine%:*}
    number=${machine#*:}
    ip -n "$name" link set lo up
    for wire in 1 2; do
        ip -n "$name" address add "10.77.$wire.$number/24" broadcast + dev "wire$wire"
        ip -n "$name" address add "fd77:$wire::$number/64" dev "wire$wire" nodad
        ip -n "$name" link set "wire$wire" up
    done
done

cat >"$folder/avahi.conf" <<END
[server]
host-name=attic
enable-dbus=no
END
# No chroot and no other user: both want what a namespace does not have.
ip netns exec attic avahi-daemon -f "$folder/avahi.conf" --no-drop-root --no-chroot --no-rlimits >/dev/null 2>&1 &
# Listens wherever it can be reached, IPv6 included.
ip netns exec attic "$usherd" serve --config "$folder/attic" --demo --demo-listen '[::]:8796' --listen 127.0.0.1:0 \
    >"$folder/ready" 2>&1 &
until grep -q listening "$folder/ready" && [ -e /run/avahi-daemon/pid ]; do sleep 0.05; done
echo ready
while read -r line; do
    eval "$line" || echo "failed: $line"
    echo done
done
