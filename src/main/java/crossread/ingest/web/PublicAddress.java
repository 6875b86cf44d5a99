package crossread.ingest.web;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from those of this machine and its own networks. */
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(address, bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic6(InetAddress address, byte[] bytes) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        // 64:ff9b::/96 and 2002::/16 hold an address of version 4.
        if (first == 0x0064) {
            return isPublic4(bytes, 12);
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        // 2000::/3 is what is given out; 2001:db8::/32 is for examples.
        boolean isExample = first == 0x2001 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return (bytes[0] & 0xE0) == 0x20 && !isExample;
    }

    /** By IANA's registry of addresses for special purposes. */
    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        int c = bytes[at + 2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127;
            case 169 -> b != 254;
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2));
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }
}
