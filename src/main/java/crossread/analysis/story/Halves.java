package crossread.analysis.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A group of articles cut in two where they differ most. Starts from the two articles that all
 * others are nearest to, then moves each article to the half it is more alike until none moves.
 */
record Halves(List<Integer> first, List<Integer> second) {
    /**
     * In large groups only so many articles, evenly spread, are tried as the ones to start from.
     */
    private static final int TRIED = 48;

    private static final int ROUNDS = 10;

    /**
     * @param profiles of the articles of the group, in the same order
     */
    static Halves of(List<Integer> group, List<Profile> profiles) {
        boolean[] second = start(profiles);
        for (int i = 0; i < ROUNDS; i++) {
            boolean[] moved = moved(profiles, second);
            if (java.util.Arrays.equals(moved, second)) {
                break;
            }
            second = moved;
        }
        Halves halves = new Halves(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < second.length; i++) {
            (second[i] ? halves.second : halves.first).add(group.get(i));
        }
        return halves;
    }

    private static boolean[] start(List<Profile> profiles) {
        int size = profiles.size();
        int tried = Math.min(size, TRIED);
        double[][] near = new double[tried][size];
        for (int i = 0; i < tried; i++) {
            for (int j = 0; j < size; j++) {
                near[i][j] = profiles.get(i * size / tried).dot(profiles.get(j));
            }
        }
        double most = -1;
        boolean[] second = new boolean[size];
        for (int i = 0; i < tried; i++) {
            for (int j = i + 1; j < tried; j++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += Math.max(near[i][k], near[j][k]);
                }
                if (sum > most) {
                    most = sum;
                    for (int k = 0; k < size; k++) {
                        second[k] = near[j][k] > near[i][k];
                    }
                }
            }
        }
        return second;
    }

    private static boolean[] moved(List<Profile> profiles, boolean[] second) {
        Profile[] sums = {sum(profiles, second, false), sum(profiles, second, true)};
        int ofSecond = 0;
        for (boolean in : second) {
            ofSecond += in ? 1 : 0;
        }
        int[] sizes = {second.length - ofSecond, ofSecond};
        boolean[] moved = new boolean[second.length];
        for (int i = 0; i < second.length; i++) {
            double[] mean = new double[2];
            for (int half = 0; half < 2; half++) {
                boolean own = second[i] == (half == 1);
                int others = sizes[half] - (own ? 1 : 0);
                double sum = profiles.get(i).dot(sums[half]);
                double self = own ? profiles.get(i).dot(profiles.get(i)) : 0;
                mean[half] = others == 0 ? 0 : (sum - self) / others;
            }
            moved[i] = mean[1] > mean[0];
        }
        return moved;
    }

    private static Profile sum(List<Profile> profiles, boolean[] second, boolean wanted) {
        List<Profile> half = new ArrayList<>();
        for (int i = 0; i < second.length; i++) {
            if (second[i] == wanted) {
                half.add(profiles.get(i));
            }
        }
        return Profile.sum(half);
    }
}
