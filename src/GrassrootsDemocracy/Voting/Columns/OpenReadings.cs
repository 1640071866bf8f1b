namespace GrassrootsDemocracy.Voting.Columns;

// The ways to read ballots on which rules bear of which nobody says what they are: every value of each of them, together.
internal sealed class OpenReadings(PaperReading plain)
{
    private readonly Dictionary<int, ReadingVariant[]> _variants = [];
    private readonly int _open = plain.Open.Aggregate(0, (set, rule) => set | Bit(rule));

    // Those of some rules, as a set of bits, that are open.
    public int Of(int raised) => raised & _open;

    public bool IsAny => _open != 0;

    public static int Bit(MarkReading rule) => 1 << (int)rule;

    public ReadingVariant[] Variants(int raised)
    {
        if (!_variants.TryGetValue(raised, out var variants))
        {
            IEnumerable<ReadingVariant> all = [new([], plain)];
            foreach (var rule in plain.Open.Where(rule => (raised & Bit(rule)) != 0))
            {
                all = all.SelectMany(before =>
                    Enumerable
                        .Range(0, CountOf(rule))
                        .Select(answer => new ReadingVariant(
                            [.. before.Answers, (rule, answer)],
                            At(before.Reading, rule, (NumberOf(plain, rule) + answer) % CountOf(rule))
                        ))
                );
            }

            _variants[raised] = variants = [.. all];
        }

        return variants;
    }

    // How many values a rule has.
    public static int CountOf(MarkReading rule) =>
        rule is MarkReading.DoubledMark or MarkReading.RepeatedName or MarkReading.ManInWomensColumn ? 3 : 2;

    private static int NumberOf(PaperReading reading, MarkReading rule) =>
        rule switch
        {
            MarkReading.DoubledMark => (int)reading.Doubled,
            MarkReading.UnmarkedName => (int)reading.Unmarked,
            MarkReading.WriteInOfAbstainer => (int)reading.WriteIns,
            MarkReading.UncertainName => (int)reading.Uncertain,
            MarkReading.UnreadableLine => (int)reading.Unreadable,
            MarkReading.Contradictory => (int)reading.Contradictory,
            MarkReading.RepeatedName => (int)reading.Repeated,
            MarkReading.ManInWomensColumn => (int)reading.Man,
            _ => (int)reading.OverMarked,
        };

    private static PaperReading At(PaperReading reading, MarkReading rule, int value) =>
        rule switch
        {
            MarkReading.DoubledMark => reading with { Doubled = (DoubledMark)value },
            MarkReading.UnmarkedName => reading with { Unmarked = (UnmarkedName)value },
            MarkReading.WriteInOfAbstainer => reading with { WriteIns = (WriteInBy)value },
            MarkReading.UncertainName => reading with { Uncertain = (UncertainName)value },
            MarkReading.UnreadableLine => reading with { Unreadable = (VoidPart)value },
            MarkReading.Contradictory => reading with { Contradictory = (Contradiction)value },
            MarkReading.RepeatedName => reading with { Repeated = (RepeatedName)value },
            MarkReading.ManInWomensColumn => reading with { Man = (ManInWomensColumn)value },
            _ => reading with { OverMarked = (VoidColumn)value },
        };
}
