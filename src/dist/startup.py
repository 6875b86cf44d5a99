"""startup.py RUNS FOLDER: starts FOLDER/plain.command and FOLDER/program.command in turn (arguments with NULs
between) and watches the screen: when the window is painted, and when it changed last before 1.5 s of rest."""
import os
import signal
import statistics
import subprocess
import sys
import time
import zlib

from Xlib import X, display, error

REST = 1.5
LIMIT = 60.0
screen = display.Display()
root = screen.screen().root


def picture():
    """The rows of the largest window's pixels, or nothing."""
    largest, area = None, 100 * 60
    for window in windows(root, 0):
        try:
            place = window.get_geometry()
        except error.XError:
            continue
        if place.width * place.height > area:
            largest, area = (window, place), place.width * place.height
    if largest is None:
        return None
    window, place = largest
    try:
        image = window.get_image(0, 0, place.width, place.height, X.ZPixmap, 0xFFFFFFFF)
    except error.XError:
        return None
    row = place.width * 4
    return [image.data[i : i + row] for i in range(0, len(image.data), 2 * row)]


def windows(parent, depth):
    try:
        for child in parent.query_tree().children:
            state = child.get_attributes()
            if state.map_state == X.IsViewable and state.win_class == X.InputOutput:
                yield child
            if depth < 2:
                yield from windows(child, depth + 1)
    except error.XError:
        return


def is_painted(rows):
    busy = [row for row in rows if row[:4] * (len(row) // 4) != row]
    colours = {row[i : i + 4] for row in busy[:200] for i in range(0, len(row), 8)}
    return len(colours) >= 4


def run(command, cache):
    begin = time.monotonic()
    program = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        env=dict(os.environ, XDG_CACHE_HOME=cache),
    )
    painted = last = before = None
    while time.monotonic() - begin < LIMIT:
        time.sleep(0.01 if painted is None else 0.03)
        rows = picture()
        now = time.monotonic() - begin
        if rows is None:
            continue
        if painted is None:
            if is_painted(rows):
                painted = last = now
        if painted is not None:
            sums = [zlib.crc32(row) for row in rows]
            if before is None or sum(a != b for a, b in zip(sums, before)) > len(sums) // 500:
                last = now
            before = sums
            if now - last > REST:
                break
    with open(f"/proc/{program.pid}/stat") as stat:
        used = stat.read().rsplit(")", 1)[1].split()
    seconds = (int(used[11]) + int(used[12])) / os.sysconf("SC_CLK_TCK")
    os.killpg(program.pid, signal.SIGTERM)
    program.wait()
    time.sleep(0.3)
    return painted or LIMIT, last or LIMIT, seconds


commands = {}
for name, source in (("plain", "plain"), ("first", "program"), ("again", "program")):
    with open(os.path.join(sys.argv[2], source + ".command")) as file:
        commands[name] = file.read().rstrip("\0").split("\0")
found = {name: [] for name in commands}
for turn in range(1 + int(sys.argv[1])):
    for name, command in commands.items():
        one = run(command, os.path.join(sys.argv[2], f"cache-{turn if name == 'first' else name}"))
        if turn > 0:
            found[name].append(one)
middle = {
    name: [statistics.median(one[i] for one in all_runs) for i in range(3)] for name, all_runs in found.items()
}
print(f"{'':10}{'painted ms':>12}{'settled ms':>12}{'processor s':>13}")
for name, (painted, settled, seconds) in middle.items():
    print(f"{name:10}{1000 * painted:12.0f}{1000 * settled:12.0f}{seconds:13.2f}")
for name in ("first", "again"):
    ratios = [mine / theirs for mine, theirs in zip(middle[name], middle["plain"])]
    print(f"{name + ', times':14}{ratios[0]:8.2f}{ratios[1]:12.2f}{ratios[2]:13.2f}")
