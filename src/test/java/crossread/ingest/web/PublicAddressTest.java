package crossread.ingest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

class PublicAddressTest {
    private static boolean isPublic(String address) {
        try {
            return PublicAddress.is(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void knowsTheAddressesThatAreNotOfThePublicInternet() {
        assertEquals(
                List.of(),
                Stream.of(
                                "127.0.0.1",
                                "10.1.2.3",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "0.0.0.0",
                                "224.0.0.1",
                                "255.255.255.255",
                                "192.0.2.1",
                                "198.18.0.1",
                                "::1",
                                "::",
                                "fe80::1",
                                "fc00::1",
                                "fd12::1",
                                "ff02::1",
                                "::ffff:10.0.0.1",
                                "::ffff:127.0.0.1",
                                "64:ff9b::7f00:1",
                                "2002:a00:1::",
                                "2001:db8::1")
                        .filter(PublicAddressTest::isPublic)
                        .toList());
    }

    @Test
    void letsThePublicInternetThrough() {
        assertEquals(
                List.of(),
                Stream.of(
                                "8.8.8.8",
                                "172.32.0.1",
                                "100.128.0.1",
                                "192.0.3.1",
                                "2606:4700::1111",
                                "64:ff9b::808:808")
                        .filter(address -> !isPublic(address))
                        .toList());
    }
}
