package crossread.ui.shell;

/**
 * Something that a menu offers.
 *
 * @param name as in the menu
 * @param menu the menus that lead to it; empty at the top
 * @param keys its keys as they are written, or empty
 * @param disabled whether it can't be done now
 */
record Command(String name, String menu, String keys, boolean disabled, Runnable action) {}
