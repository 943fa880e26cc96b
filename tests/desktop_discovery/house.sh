#!/bin/sh
# Three machines on two wires, each in a network of its own: in "studio" a real avahi-daemon announces what stands there,
# in "attic" a demo home answers broadcasts, and "desk" is where Usher looks from. Runs in a mount and network namespace of
# its own (`unshare`), so that nothing of it is left. Then carries out the lines that it reads.
#
# Called with: the program usherd, the program of the tests, an empty folder.
set -e
usherd=$1
tests=$2
folder=$3
mount -t tmpfs house /run
mkdir -p /run/avahi-daemon "$folder/services"
mount --bind "$folder/services" /etc/avahi/services
# What avahi announces for others: a name at home.
printf '10.77.1.1 attic.local\n' >"$folder/hosts"
mount --bind "$folder/hosts" /etc/avahi/hosts

for machine in switch attic studio desk; do ip netns add "$machine"; done
for wire in 1 2; do
    ip -n switch link add "wire$wire" type bridge
    ip -n switch link set "wire$wire" up
done
for machine in attic:1 studio:2 desk:3; do
    name=${machine%:*}
    number=${machine#*:}
    ip -n "$name" link set lo up
    for wire in 1 2; do
        ip link add "wire$wire" netns "$name" type veth peer name "$name$wire" netns switch
        ip -n switch link set "$name$wire" master "wire$wire" up
        ip -n "$name" address add "10.77.$wire.$number/24" broadcast + dev "wire$wire"
        ip -n "$name" address add "fd77:$wire::$number/64" dev "wire$wire" nodad
        ip -n "$name" link set "wire$wire" up
    done
done
# A VPN from one point to another, with nobody at its end.
if [ -c /dev/net/tun ] && ip -n desk tuntap add vpn0 mode tun; then
    ip -n desk address add 10.8.0.2 peer 10.8.0.1 dev vpn0
    ip -n desk link set vpn0 up
fi

cat >"$folder/avahi.conf" <<END
[server]
host-name=studio
enable-dbus=no
END
# No chroot and no other user: both want what a namespace does not have.
ip netns exec studio avahi-daemon -f "$folder/avahi.conf" --no-drop-root --no-chroot --no-rlimits >/dev/null 2>&1 &
avahi=$!
ip netns exec studio "$tests" --ignored --exact roles::studio >/dev/null 2>&1 &
studio=$!
attic() {
    # Listens wherever it can be reached, IPv6 included.
    : >"$folder/ready"
    ip netns exec attic "$usherd" serve --config "$folder/attic" --demo --demo-listen '[::]:8796' --listen 127.0.0.1:0 \
        >"$folder/ready" 2>&1 &
    attic=$!
    until grep -q listening "$folder/ready"; do sleep 0.05; done
}
attic
until [ -e /run/avahi-daemon/pid ]; do sleep 0.05; done
mkfifo "$folder/to-desk" "$folder/from-desk"
USHER_DESK="$folder/desk" ip netns exec desk "$tests" --ignored --exact roles::desk --nocapture \
    <"$folder/to-desk" >"$folder/from-desk" 2>"$folder/desk.log" &
echo ready
while read -r line; do
    eval "$line" || echo "failed: $line"
    echo done
done
