namespace GrassrootsDemocracy.Tests.Conventions;

// The page of a local layer has a row for each norm of it: what the program of the tables prints under the name of the page.
public sealed class LayerPageTests
{
    private static readonly string[] Printed = File.ReadAllLines(
        Repository.PathOf("docs", "examples", "rulebook-tables.out.txt")
    );

    public static TheoryData<string> Pages =>
        [
            "xiling-2004",
            "suizhou-2005",
            "qiyang",
            "minhang-2009",
            "jianghan-2006",
            "youth-league",
            "shandong-2018",
            "chongqing-2013",
            "shanghai-2020",
            "shanghai-residents-2020",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_norm_of_a_layer_has_its_row(string page)
    {
        var rows = Printed
            .SkipWhile(line => line != $"== {page}")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("==", StringComparison.Ordinal));

        Assert.Equal(
            rows,
            File.ReadLines(Repository.PathOf("docs", "rulebooks", page + ".md"))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        );
    }
}
