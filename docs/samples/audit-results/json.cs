using System.Text.Json;

// What stands in a line, read by its keys; what is of another kind is said with the key and what to write.
internal static class Json
{
    public static JsonElement Object(string line)
    {
        var root = JsonDocument.Parse(line).RootElement;
        return root.ValueKind == JsonValueKind.Object
            ? root
            : throw new FormatException(
                $"a line is a JSON object such as {{\"id\": \"a\"}}, not {Kind(root)}."
            );
    }

    // Null where the key is missing or the value is null.
    public static JsonElement? Find(JsonElement of, string key) =>
        of.ValueKind != JsonValueKind.Object
            ? throw new FormatException($"{Kind(of)} stands where an object with '{key}' should: write one.")
        : of.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value
        : null;

    public static string? Text(JsonElement of, string key) =>
        Find(of, key) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong(key, "text", value);

    public static int Number(JsonElement of, string key) =>
        Find(of, key) is not { } value
            ? throw new FormatException($"'{key}' is missing: write a whole number.")
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw Wrong(key, "a whole number", value);

    public static IEnumerable<JsonElement> List(JsonElement of, string key) =>
        Find(of, key) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : throw Wrong(key, "a list", value);

    public static IEnumerable<JsonProperty> Members(JsonElement of, string key) =>
        Find(of, key) is not { } value ? []
        : value.ValueKind == JsonValueKind.Object ? value.EnumerateObject()
        : throw Wrong(key, "an object", value);

    public static FormatException Wrong(string key, string wanted, JsonElement value) =>
        new($"'{key}' is {Kind(value)}: write {wanted}.");

    private static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            JsonValueKind.Null => "null",
            _ => value.GetRawText(),
        };
}
