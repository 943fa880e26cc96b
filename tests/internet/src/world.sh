#!/bin/sh
# A home and the internet, each machine in a network of its own: in "home" runs what is tested, "other" is one more machine at
# home, "router" a real miniupnpd, "carrier" the internet provider, "internet" everybody else, with a real STUN server.
# Nothing of it is left afterwards, and the real network is neither seen nor touched. Then carries out the lines that it reads.
#
# Called with: the program of the tests, an empty folder.
set -e
tests=$1
folder=$2
mount -t tmpfs world /run
for machine in home other router carrier internet; do
    ip netns add "$machine"
    ip -n "$machine" link set lo up
done

wire() { # machine, its device, machine, its device
    ip link add "$2" netns "$1" type veth peer name "$4" netns "$3"
    ip -n "$1" link set "$2" up
    ip -n "$3" link set "$4" up
}
ip -n router link add lan type bridge
ip -n router link set lan up
wire home eth0 router port1
wire other eth0 router port2
for port in port1 port2; do ip -n router link set "$port" master lan; done
wire router wan carrier line
wire carrier net internet eth0
ip -n router addr add 192.168.77.1/24 dev lan
ip -n home addr add 192.168.77.10/24 dev eth0
ip -n other addr add 192.168.77.20/24 dev eth0
for machine in home other; do ip -n "$machine" route add default via 192.168.77.1; done
ip -n carrier addr add 11.22.33.254/24 dev line
ip -n carrier addr add 100.64.0.254/10 dev line
ip -n carrier addr add 192.168.178.1/24 dev line
ip -n carrier addr add 11.22.44.1/24 dev net
for last in 2 3; do ip -n internet addr add "11.22.44.$last/24" dev eth0; done
ip -n internet route add default via 11.22.44.1
for machine in router carrier; do ip netns exec "$machine" sysctl -qw net.ipv4.ip_forward=1; done
ip netns exec carrier nft -f - <<'END'
table inet carrier {
    chain lossy { type filter hook forward priority 0; policy accept; }
    chain shared { type nat hook postrouting priority 100; policy accept;
        oifname "net" ip saddr { 100.64.0.0/10, 192.168.178.0/24 } masquerade
    }
}
END

# The router's table of ports, empty.
table() {
    ip netns exec router nft -f - <<'END'
table inet filter
delete table inet filter
table inet filter {
    chain miniupnpd { }
    chain prerouting_miniupnpd { }
    chain postrouting_miniupnpd { }
    chain forward { type filter hook forward priority 0; policy accept;
        jump miniupnpd
        iifname "wan" ct state new drop
    }
    chain prerouting { type nat hook prerouting priority -100; policy accept; jump prerouting_miniupnpd; }
    chain postrouting { type nat hook postrouting priority 100; policy accept;
        jump postrouting_miniupnpd
        oifname "wan" masquerade
    }
}
END
}

# The router has this address, and that way out.
wan() {
    ip -n router addr flush dev wan
    ip -n router addr add "$1" dev wan
    ip -n router route add default via "$2"
}

# What it speaks: "yes" or "no" for UPnP and for PCP with NAT-PMP.
speaks() {
    cat >"$folder/miniupnpd.conf" <<END
ext_ifname=wan
listening_ip=lan
http_port=0
enable_upnp=$1
enable_natpmp=$2
secure_mode=yes
min_lifetime=5
max_lifetime=86400
notify_interval=30
uuid=11111111-2222-3333-4444-555555555555
upnp_table_name=filter
upnp_nat_table_name=filter
upnp_forward_chain=miniupnpd
upnp_nat_chain=prerouting_miniupnpd
upnp_nat_postrouting_chain=postrouting_miniupnpd
allow 1-65535 192.168.77.0/24 1-65535
deny 0-65535 0.0.0.0/0 0-65535
END
}

router_on() {
    table
    ip -n router link set lan up
    ip netns exec router miniupnpd -d -f "$folder/miniupnpd.conf" -P "$folder/miniupnpd.pid" >"$folder/router.log" 2>&1 &
    router=$!
    until grep -qs "HTTP listening on port\\|Listening for NAT-PMP" "$folder/router.log"; do
        kill -0 "$router" || { cat "$folder/router.log"; return; }
        sleep 0.02
    done
}

router_off() {
    kill -9 "$router"
    wait "$router" 2>/dev/null || true
    ip -n router link set lan down
}

stun_on() {
    ip netns exec internet turnserver -n --stun-only -L 11.22.44.2 -L 11.22.44.3 -p 3478 --no-tls --no-dtls --no-cli \
        --pidfile "$folder/stun.pid" --log-file "$folder/stun.log" --simple-log >/dev/null 2>&1 &
    stun=$!
}

stun_off() {
    kill "$stun"
    wait "$stun" 2>/dev/null || true
}

# So many of a hundred packets get lost between home and the internet.
loses() {
    ip netns exec carrier nft flush chain inet carrier lossy
    [ "$1" = 0 ] || ip netns exec carrier nft add rule inet carrier lossy numgen random mod 100 '<' "$1" drop
}

# The line carries so much, such as 32kbit: everything takes long. "0": as much as it can.
slow() {
    for end in "carrier line" "router wan"; do
        tc -n "${end% *}" qdisc del dev "${end#* }" root 2>/dev/null || true
        [ "$1" = 0 ] || tc -n "${end% *}" qdisc add dev "${end#* }" root tbf rate "$1" burst 1600 latency 3s
    done
}

# Starts this test program again as somebody on a machine; its lines come and go through two pipes.
role() { # machine, test
    mkfifo "$folder/to-$1" "$folder/from-$1"
    ip netns exec "$1" "$tests" --ignored --exact "$2" --nocapture \
        <"$folder/to-$1" >"$folder/from-$1" 2>"$folder/$1.log" &
    eval "role_$1=$!"
}

# A machine sleeps, and is awake again.
sleeps() { eval "kill -STOP \$role_$1"; }
awakes() { eval "kill -CONT \$role_$1"; }

speaks yes yes
wan 11.22.33.1/24 11.22.33.254
router_on
stun_on
echo ready
while read -r line; do
    eval "$line" || echo "failed: $line"
    echo done
done
