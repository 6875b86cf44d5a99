package crossread.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as its jar states it. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"Crossread " + (version == null ? "" : version)};
    }
}
