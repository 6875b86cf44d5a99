package crossread.store;

import crossread.model.Article;
import crossread.model.Comparison;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Comparisons that were made before, so that articles opened again need not be read for claims
 * again. The name of each is a hash of the articles and of the rules that compared them; the oldest
 * go first. What is missing or broken is made anew.
 */
public final class ComparisonShelf {
    private static final System.Logger LOG = System.getLogger(ComparisonShelf.class.getName());
    private static final String ENDING = ".comparison";
    private static final int MOST = 40;

    /** Larger stories take longer to compare than anybody has them on the disk for. */
    private static final int MOST_BYTES = 32 << 20;

    private final Path folder;
    private final String rules;

    /** What a name is made of. */
    private record Given(String rules, List<Article> articles) {}

    /**
     * @param folder made at its first use, for its owner only
     * @param rules differs wherever the same articles may be compared otherwise
     */
    public ComparisonShelf(Path folder, String rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** The comparison that was made of these articles, in this order, by these rules. */
    public Optional<Comparison> of(List<Article> articles) {
        try {
            Path file = file(articles);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Comparison found = new RecordBytes().read(Files.readAllBytes(file), Comparison.class);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(found);
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "made anew", broken);
            return Optional.empty();
        }
    }

    /** Keeps a comparison; one that can't be kept is no reason to stop. */
    public void keep(List<Article> articles, Comparison made) {
        try {
            byte[] bytes = new RecordBytes().write(made);
            if (bytes.length > MOST_BYTES) {
                return;
            }
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            Path beside = Files.createTempFile(folder, "new", null);
            Files.write(beside, bytes);
            Files.move(beside, file(articles), StandardCopyOption.REPLACE_EXISTING);
            clear();
        } catch (IOException full) {
            LOG.log(Level.DEBUG, "not kept", full);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldest =
                    files.filter(file -> file.toString().endsWith(ENDING))
                            .sorted(Comparator.comparing(ComparisonShelf::used).reversed())
                            .skip(MOST)
                            .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(List<Article> articles) throws IOException {
        byte[] given = new RecordBytes().write(new Given(rules, articles));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(given);
            return folder.resolve(HexFormat.of().formatHex(hash) + ENDING);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
