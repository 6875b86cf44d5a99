package crossread.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What a JSON text breaks of a schema on the class path. */
public final class Schemas {
    private Schemas() {}

    public static List<String> broken(String schema, String json) {
        try (InputStream in =
                Objects.requireNonNull(
                        Schemas.class.getResourceAsStream("/crossread/json/" + schema))) {
            JsonSchema compiled =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
            return compiled
                    .validate(
                            json,
                            InputFormat.JSON,
                            context ->
                                    context.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
