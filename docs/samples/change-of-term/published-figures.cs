using System.Globalization;
using GrassrootsDemocracy.Norms;

// A line of published-figures.csv, and what its parts make of its print.
internal sealed record Figure
{
    public required string System { get; init; }
    public required string Kind { get; init; }
    public required string English { get; init; }
    public required string Chinese { get; init; }
    public required string Part { get; init; }
    public required string Whole { get; init; }
    public required string Print { get; init; }
}

internal sealed class Recomputation(Language language)
{
    public string Of(Figure figure) =>
        figure.Kind switch
        {
            "sum" => Add(figure),
            "spread" => Say(
                $"{figure.Part} over {figure.Whole} is {long.Parse(figure.Part, CultureInfo.InvariantCulture) / long.Parse(figure.Whole, CultureInfo.InvariantCulture)} each, or one more",
                $"{figure.Part} 除以 {figure.Whole}，每名 {long.Parse(figure.Part, CultureInfo.InvariantCulture) / long.Parse(figure.Whole, CultureInfo.InvariantCulture)} 名或多 1 名"
            ),
            "rate" => Rate(figure),
            _ => Share(figure),
        };

    private string Add(Figure figure)
    {
        var sum = figure.Part.Split('+').Sum(part => long.Parse(part, CultureInfo.InvariantCulture));
        var verdict =
            sum == long.Parse(figure.Whole, CultureInfo.InvariantCulture)
                ? Say("consistent", "相符")
                : Say("not consistent", "不符");
        return Say(
            $"{figure.Part} = {sum} ({figure.Whole}): {verdict}",
            $"{figure.Part} = {sum}（{figure.Whole}）：{verdict}"
        );
    }

    private string Rate(Figure figure)
    {
        var cents = Ratio
            .Of(
                100 * long.Parse(figure.Part, CultureInfo.InvariantCulture),
                long.Parse(figure.Whole, CultureInfo.InvariantCulture)
            )
            .ShareOf(1, Rounding.HalfUp);
        return $"{figure.Part} / {figure.Whole} = {cents / 100}.{cents % 100:00}";
    }

    private string Share(Figure figure) =>
        (Count(figure.Part), Count(figure.Whole), figure.Print) switch
        {
            ({ } part, { } whole, "") => Say(
                $"{part} of {whole} would print as {PublishedShare.Of(part.Least, whole.Least, 1)}",
                $"{whole} 中 {part}，可公布为 {PublishedShare.Of(part.Least, whole.Least, 1).ToString(language)}"
            ),
            ({ } part, { } whole, var print) => Print(print).Judge(part, whole).ToString(language),
            ({ } part, null, var print) => Say(
                $"{part.ToString(language)} printed as {Print(print)}: the whole is one of {Ranges(Print(print).WholesOf(part))}",
                $"{part.ToString(language)} 公布为 {Print(print).ToString(language)}，总数为 {Ranges(Print(print).WholesOf(part))}"
            ),
            (null, { } whole, var print) => Say(
                $"{Print(print)} of {whole}: the part is one of {Ranges(Print(print).PartsOf(whole))}",
                $"{whole} 的 {Print(print).ToString(language)}，部分数为 {Ranges(Print(print).PartsOf(whole))}"
            ),
            _ => Say("no count was published", "未公布数目"),
        };

    private CountRange? Count(string text) =>
        text switch
        {
            "" => null,
            ['o', 'v', 'e', 'r', ' ', .. var round] => CountRange.Over(
                long.Parse(round, CultureInfo.InvariantCulture)
            ),
            _ => CountRange.Exactly(long.Parse(text, CultureInfo.InvariantCulture)),
        };

    private string Ranges(ValueList<CountRange> ranges) =>
        string.Join(", ", ranges.Select(range => range.ToString(language)));

    private static PublishedShare Print(string text) => PublishedShare.Parse(text);

    private string Say(string english, string chinese) => language == Language.Chinese ? chinese : english;
}
