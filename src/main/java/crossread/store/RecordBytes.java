package crossread.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records of the model as bytes and back. The types say what comes next, so that bytes can make
 * nothing but the record that was asked for and what it is made of.
 */
final class RecordBytes {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    /** How a record is made: its components' types, and its canonical constructor. */
    private record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    byte[] write(Record value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(value, value.getClass(), out);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException where the bytes are not such a record's
     */
    <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Object value = read(type, in);
            if (value == null || in.read() >= 0) {
                throw new IOException("more or less than a " + type.getSimpleName());
            }
            return type.cast(value);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private void write(@Nullable Object value, Type type, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte(ABSENT);
            return;
        }
        if (!(type instanceof Class<?> known && known.isPrimitive())) {
            out.writeByte(PRESENT);
        }
        switch (value) {
            case String text -> writeText(text, out);
            case Integer number -> out.writeInt(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Double number -> out.writeDouble(number);
            case LocalDate day -> out.writeLong(day.toEpochDay());
            case LocalDateTime time -> writeText(time.toString(), out);
            case Enum<?> constant -> writeText(constant.name(), out);
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object item : list) {
                    write(item, element(type), out);
                }
            }
            case Record made -> writeRecord(made, type, out);
            default -> throw new IOException("no bytes for " + type);
        }
    }

    private void writeRecord(Record made, Type type, DataOutputStream out) throws IOException {
        if (type instanceof Class<?> asked && asked.isSealed()) {
            out.writeByte(Arrays.asList(asked.getPermittedSubclasses()).indexOf(made.getClass()));
        }
        for (RecordComponent component : shape(made.getClass()).components()) {
            try {
                Object part = component.getAccessor().invoke(made);
                write(part, component.getGenericType(), out);
            } catch (ReflectiveOperationException closed) {
                throw new IOException(closed);
            }
        }
    }

    private @Nullable Object read(Type type, DataInputStream in) throws IOException {
        boolean isPrimitive = type instanceof Class<?> known && known.isPrimitive();
        if (!isPrimitive && in.readUnsignedByte() == ABSENT) {
            return null;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return readList(element(type), in);
        }
        if (!(type instanceof Class<?> asked)) {
            throw new IOException("no value for " + type);
        }
        return switch (asked.getSimpleName()) {
            case "int", "Integer" -> in.readInt();
            case "boolean", "Boolean" -> in.readBoolean();
            case "double", "Double" -> in.readDouble();
            case "String" -> readText(in);
            case "LocalDate" -> LocalDate.ofEpochDay(in.readLong());
            case "LocalDateTime" -> LocalDateTime.parse(readText(in));
            default ->
                    asked.isEnum()
                            ? constant(asked, readText(in))
                            : readRecord(made(asked, in), in);
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> made(Class<?> asked, DataInputStream in) throws IOException {
        return asked.isSealed() ? asked.getPermittedSubclasses()[in.readUnsignedByte()] : asked;
    }

    private List<Object> readList(Type element, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object item = read(element, in);
            if (item == null) {
                throw new IOException("nothing in a list");
            }
            items.add(item);
        }
        return items;
    }

    private Object readRecord(Class<?> type, DataInputStream in) throws IOException {
        Shape shape = shape(type);
        @Nullable Object[] parts = new @Nullable Object[shape.components().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = read(shape.components()[i].getGenericType(), in);
        }
        try {
            return shape.constructor().newInstance(parts);
        } catch (ReflectiveOperationException broken) {
            throw new IOException(broken);
        }
    }

    private Shape shape(Class<?> type) throws IOException {
        Shape known = shapes.get(type);
        if (known != null) {
            return known;
        }
        if (!type.isRecord()) {
            throw new IOException("no record: " + type);
        }
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Shape shape = new Shape(components, constructor);
            shapes.put(type, shape);
            return shape;
        } catch (NoSuchMethodException impossible) {
            throw new IOException(impossible);
        }
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a text breaks off");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
