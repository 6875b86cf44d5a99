package crossread.app;

import crossread.job.Deadline;
import crossread.job.Progress;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The one window that a person has open on a display. It listens on a socket in a folder that only
 * its owner may enter; a later start hands its files over there and ends. A socket that nobody
 * listens on any more, since its program was killed, refuses the connection and is replaced.
 */
final class RunningInstance implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RunningInstance.class.getName());

    /** Longer than a window takes to come up, which answers once it is there. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_BYTES = 1 << 20;
    private static final String SEPARATOR = "\0";
    private static final String TAKEN = "taken";

    private final Path socket;
    private final ServerSocketChannel server;

    private RunningInstance(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** Where the instance on a display listens. */
    static Path socket(Path folder, String display) {
        return folder.resolve("window" + display.replaceAll("[^A-Za-z0-9.-]", "_") + ".socket");
    }

    /** Whether a window that runs already took these files; it then comes to the front. */
    static boolean takes(Path socket, List<String> files) {
        if (!Files.exists(socket)) {
            return false;
        }
        try {
            return Deadline.within(PATIENCE, Progress.NONE, () -> handOver(socket, files));
        } catch (Exception nobody) {
            LOG.log(Level.DEBUG, "no window takes the files", nobody);
            return false;
        }
    }

    private static boolean handOver(Path socket, List<String> files) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            byte[] message = String.join(SEPARATOR, files).getBytes(StandardCharsets.UTF_8);
            ByteBuffer rest = ByteBuffer.wrap(message);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.shutdownOutput();
            return read(channel).equals(TAKEN);
        }
    }

    /**
     * Becomes the instance that later starts find; nothing where there is another one, or where the
     * system has no such sockets: then each start has a window of its own.
     */
    static Optional<RunningInstance> at(Path socket) {
        if (takes(socket, List.of())) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createDirectories(socket.toAbsolutePath().getParent());
            restrict(folder, "rwx------");
            Files.deleteIfExists(socket);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            restrict(socket, "rw-------");
            return Optional.of(new RunningInstance(socket, server));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException none) {
            LOG.log(Level.WARNING, "Later starts will not find this one: {0}", none.getClass());
            return Optional.empty();
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * Waits for a later start, and gives the files that it hands over.
     *
     * @throws IOException where the instance was closed
     */
    List<String> next() throws IOException {
        while (true) {
            try (SocketChannel channel = server.accept()) {
                String files = Deadline.within(PATIENCE, Progress.NONE, () -> read(channel));
                channel.write(ByteBuffer.wrap(TAKEN.getBytes(StandardCharsets.UTF_8)));
                return files.isEmpty() ? List.of() : List.of(files.split(SEPARATOR));
            } catch (Exception broken) {
                if (!server.isOpen()) {
                    throw new IOException(broken);
                }
                LOG.log(Level.DEBUG, "a later start broke off", broken);
            }
        }
    }

    private static String read(SocketChannel channel) throws IOException {
        byte[] bytes = Channels.newInputStream(channel).readNBytes(MOST_BYTES);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            LOG.log(Level.DEBUG, "the socket is left", left);
        }
    }
}
