package crossread.figure;

import java.util.EnumMap;
import java.util.Map;

/** Colours for the inks, for outputs that have no theme of their own. */
public enum Palette {
    LIGHT(
            0xFFFFFF, 0xF4F5F7, 0x57606A, 0xE2E5E9, 0x1F2328, 0x59636E, 0x0072B2, 0xCFE8FC,
            0xB84A00, 0xFFD8BF, 0x57606A, 0x003F87, 0xFFFFFF),
    DARK(
            0x1E1F22, 0x27292D, 0x9AA1A9, 0x34373C, 0xE6E8EB, 0xA9B0B8, 0x56B4E9, 0x0E3D5C,
            0xFF9A57, 0x5C2A0A, 0x9AA1A9, 0xA8DAFF, 0x14161A);

    private final Map<Ink, Integer> colours = new EnumMap<>(Ink.class);

    Palette(int... rgb) {
        for (Ink ink : Ink.values()) {
            colours.put(ink, rgb[ink.ordinal()]);
        }
    }

    /** The colour as 0xRRGGBB. */
    public int rgb(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /** The colour as CSS has it: {@code #0072b2}. */
    public String css(Ink ink) {
        return "#%06x".formatted(rgb(ink));
    }
}
