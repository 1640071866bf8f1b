using CsCheck;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// A print, its parts and its wholes, against the plain definition tried on every small count.
public class PublishedSharePropertyTests
{
    private const int MostParts = 300;

    private static readonly Gen<CountRange> SmallRanges =
        from least in Gen.Int[0, 60]
        from more in Gen.Int[0, 25]
        select new CountRange(least, least + more);

    [Fact]
    public void Every_small_count_prints_as_the_definition_says()
    {
        for (var digits = 0; digits <= 1000; digits += 1)
        {
            var print = Print(digits, decimals: 1);
            for (var whole = 1; whole <= 60; whole++)
            {
                for (var part = 0; part <= whole; part++)
                {
                    var expected = Prints(digits, 1, part, whole) ? Verdict.Met : Verdict.Breached;
                    if (print.Judge(part, whole).Verdict != expected)
                    {
                        Assert.Fail($"{part} of {whole} as {print}");
                    }
                }
            }
        }
    }

    [Fact]
    public void A_share_prints_as_itself_and_as_nothing_else()
    {
        for (var whole = 1; whole <= 120; whole++)
        {
            for (var part = 0; part <= whole; part++)
            {
                var print = PublishedShare.Of(part, whole, decimals: 1);
                var digits = ((2000 * part) + whole) / (2 * whole);
                if (print != Print(digits, 1) || print.Judge(part, whole).Verdict != Verdict.Met)
                {
                    Assert.Fail($"{part} of {whole} as {print}");
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 1000)]
    public void The_parts_of_every_small_whole_are_those_that_print_so(int decimals, int mostDigits)
    {
        for (var digits = 0; digits <= mostDigits; digits++)
        {
            var print = Print(digits, decimals);
            for (var whole = 0; whole <= 120; whole++)
            {
                Same(
                    Enumerable.Range(0, 2 * MostParts).Where(part => Prints(digits, decimals, part, whole)),
                    print.PartsOf(CountRange.Exactly(whole)),
                    2 * MostParts,
                    $"parts of {whole} for {print}"
                );
            }
        }
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 1000)]
    public void The_wholes_of_every_small_part_are_those_that_print_so(int decimals, int mostDigits)
    {
        for (var digits = 0; digits <= mostDigits; digits++)
        {
            var print = Print(digits, decimals);
            for (var part = 0; part <= 40; part++)
            {
                Same(
                    Enumerable.Range(1, MostParts).Where(whole => Prints(digits, decimals, part, whole)),
                    print.WholesOf(CountRange.Exactly(part)),
                    MostParts,
                    $"wholes of {part} for {print}"
                );
            }
        }
    }

    [Fact]
    public void The_parts_of_a_vague_whole_are_those_of_every_reading_of_it() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1], SmallRanges)
            .Sample(
                (digits, decimals, whole) =>
                    Same(
                        Enumerable
                            .Range(0, MostParts)
                            .Where(part =>
                                Readings(whole).Any(count => Prints(digits, decimals, part, count))
                            ),
                        Print(digits, decimals).PartsOf(whole),
                        MostParts,
                        $"parts of {whole} for {Print(digits, decimals)}"
                    ),
                iter: 3_000
            );

    [Fact]
    public void The_wholes_of_a_vague_part_are_those_of_every_reading_of_it() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1], SmallRanges)
            .Sample(
                (digits, decimals, part) =>
                    Same(
                        Enumerable
                            .Range(1, MostParts)
                            .Where(whole =>
                                Readings(part).Any(count => Prints(digits, decimals, count, whole))
                            ),
                        Print(digits, decimals).WholesOf(part),
                        MostParts,
                        $"wholes of {part} for {Print(digits, decimals)}"
                    ),
                iter: 3_000
            );

    [Fact]
    public void A_vague_print_is_met_when_every_reading_prints_so_and_breached_when_none_does() =>
        Gen.Select(Gen.Int[0, 100], SmallRanges, SmallRanges)
            .Where((_, _, whole) => whole.Least > 0)
            .Sample(
                (digits, part, whole) =>
                {
                    var readings = Readings(part)
                        .SelectMany(count => Readings(whole).Select(all => Prints(digits, 0, count, all)))
                        .Distinct()
                        .ToList();
                    var expected = readings switch
                    {
                        [true] => Verdict.Met,
                        [false] => Verdict.Breached,
                        _ => Verdict.Undetermined,
                    };

                    Assert.Equal(expected, Print(digits, 0).Judge(part, whole).Verdict);
                },
                iter: 3_000
            );

    // The half up, the definition in whole numbers: digits is the floor of part / whole * unit + 1/2.
    private static bool Prints(int digits, int decimals, int part, int whole) =>
        whole > 0 && ((2 * part * (decimals == 0 ? 100 : 1000)) + whole) / (2 * whole) == digits;

    private static PublishedShare Print(int digits, int decimals) =>
        PublishedShare.Parse(decimals == 0 ? $"{digits}%" : $"{digits / 10}.{digits % 10}%");

    private static IEnumerable<int> Readings(CountRange range) =>
        Enumerable.Range((int)range.Least, (int)(range.Most - range.Least) + 1);

    private static void Same(IEnumerable<int> expected, ValueList<CountRange> found, int below, string what)
    {
        var counts = found
            .SelectMany(range => Enumerable.Range(0, below).Where(count => range.Contains(count)))
            .Where(count => count < below);
        if (!expected.Where(count => count < below).SequenceEqual(counts.Order()))
        {
            Assert.Fail($"{what}: {found}");
        }

        Assert.DoesNotContain(found.Zip(found.Skip(1)), pair => pair.First.Most + 1 >= pair.Second.Least);
    }
}
