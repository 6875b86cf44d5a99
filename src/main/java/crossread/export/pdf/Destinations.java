package crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The places that links lead to, by names. */
public final class Destinations {
    private final Profile profile;
    private final Map<String, Place> places = new TreeMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Way> references = new ArrayList<>();
    private Predicate<String> leftOut = name -> false;

    private record Place(COSArray page, COSArray element, int number) {}

    /** A link or bookmark, and where it leads. */
    private record Way(COSDictionary from, String name) {}

    Destinations(Profile profile) {
        this.profile = profile;
    }

    /**
     * Gives a place a name. The first place of a name counts.
     *
     * @param tag what stands there
     */
    public void add(String name, Tag tag, Sheet sheet, float y) {
        int top = (int) Math.min(sheet.height(), sheet.height() - y + 12);
        places.putIfAbsent(
                name,
                new Place(
                        array(sheet.page().getCOSObject(), top),
                        array(tag.dictionary(), top),
                        sheet.number()));
    }

    private static COSArray array(COSBase target, int top) {
        COSArray array = new COSArray();
        array.add(target);
        array.add(COSName.getPDFName("XYZ"));
        array.add(COSInteger.ZERO);
        array.add(COSInteger.get(top));
        array.add(COSNull.NULL);
        return array;
    }

    /** Gives a place that has a name another one too. */
    public void addAlias(String name, String of) {
        Place place = places.get(of);
        if (place != null) {
            places.putIfAbsent(name, place);
        }
    }

    /** Number of the page that a place stands on; 0 where the name is unknown. */
    public int pageOf(String name) {
        Place place = places.get(name);
        return place == null ? 0 : place.number;
    }

    /** Says which names will have no place, so that no link is made to them. */
    public void leaveOut(Predicate<String> names) {
        leftOut = names;
    }

    boolean isLeftOut(String name) {
        return leftOut.test(name);
    }

    /** Makes a link or bookmark lead to a place, which may get its name later. */
    void lead(COSDictionary from, String name) {
        ways.add(new Way(from, name));
    }

    /** Says that an entry of a table of contents is about a place. */
    public void refer(Tag entry, String name) {
        references.add(new Way(entry.dictionary(), name));
    }

    void complete(PDDocumentCatalog catalog) {
        if (profile == Profile.UA2) {
            for (Way reference : references) {
                Place place = places.get(reference.name);
                if (place != null) {
                    COSArray targets = new COSArray();
                    targets.add(place.element.get(0));
                    reference.from.setItem(COSName.getPDFName("Ref"), targets);
                }
            }
        }
        for (Way way : ways) {
            Place place = places.get(way.name);
            if (place == null) {
                throw new IllegalStateException("no place is called " + way.name);
            }
            if (profile == Profile.UA1) {
                way.from.setItem(COSName.DEST, new COSString(way.name));
            } else {
                // PDF/UA-2 wants links to lead to elements; older readers know the page alone.
                COSDictionary action = new COSDictionary();
                action.setItem(COSName.S, COSName.getPDFName("GoTo"));
                action.setItem(COSName.D, new COSString(way.name));
                action.setItem(COSName.getPDFName("SD"), place.element);
                way.from.setItem(COSName.A, action);
            }
        }
        COSArray names = new COSArray();
        places.forEach(
                (name, place) -> {
                    names.add(new COSString(name));
                    names.add(place.page);
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.DESTS, tree);
        catalog.getCOSObject().setItem(COSName.NAMES, all);
    }
}
