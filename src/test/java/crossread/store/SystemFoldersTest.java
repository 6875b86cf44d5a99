package crossread.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class SystemFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followTheXdgSpecificationOnLinux() {
        SystemFolders usual = SystemFolders.of("Linux", HOME, Map.<String, String>of()::get);
        assertEquals(HOME.resolve(".config/crossread"), usual.settings());
        assertEquals(HOME.resolve(".local/share/crossread"), usual.data());
        assertEquals(HOME.resolve(".local/state/crossread"), usual.state());
        assertEquals(HOME.resolve(".cache/crossread"), usual.cache());
        Map<String, String> set = Map.of("XDG_STATE_HOME", "/state", "XDG_CACHE_HOME", "relative");
        SystemFolders chosen = SystemFolders.of("Linux", HOME, set::get);
        assertEquals(Path.of("/state/crossread"), chosen.state());
        assertEquals(HOME.resolve(".cache/crossread"), chosen.cache());
    }

    @Test
    void keepLogsAndCachesApartOnMacOsAndWindows() {
        SystemFolders mac = SystemFolders.of("Mac OS X", HOME, Map.<String, String>of()::get);
        assertEquals(HOME.resolve("Library/Application Support/Crossread"), mac.settings());
        assertEquals(HOME.resolve("Library/Logs/Crossread"), mac.state());
        Map<String, String> set = Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local");
        SystemFolders windows = SystemFolders.of("Windows 11", HOME, set::get);
        assertEquals(Path.of("/roaming/Crossread"), windows.data());
        assertEquals(Path.of("/local/Crossread/Cache"), windows.cache());
    }
}
