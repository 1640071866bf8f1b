namespace GrassrootsDemocracy.Services.Relief;

/// <summary>The rules on fees that are waived or reduced, each norm found or open.</summary>
public sealed record ReliefRules : Rules<ReliefRules>
{
    private ReliefRules(Rulebook rulebook, ReliefNorms norms)
    {
        Schedule = rulebook.FindOrOpen(norms.Schedule);
        Rounding = rulebook.FindOrOpen(norms.Rounding);
    }

    internal NormOrOpen<ValueList<FeeRelief>> Schedule { get; }
    internal NormOrOpen<Rounding> Rounding { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The service.</param>
    /// <returns>The rules.</returns>
    public static ReliefRules From(Rulebook rulebook, ReliefNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Works out what is not charged of a bill.</summary>
    /// <param name="bill">The facts.</param>
    /// <returns>The relief of each line and of the whole, and the ledger.</returns>
    public BillOutcome Decide(Bill bill) => new(For(bill), bill);

    // Where the article stands that relieves of a fee; of an item that the schedule does not name, that of the schedule.
    internal Citation? SourceOf(Label? item) =>
        Schedule.Norm?.SourceOf(one =>
            item is not null && (one is FeeRelief relief ? relief.Item : one).Equals(item)
        )
        ?? Schedule.Source;

    internal LineRelief Of(BillLine line) => Of(line, Schedule);

    // Between nothing and the most that anything is relieved of while nobody knows what the fee is for.
    internal LineRelief Of(BillLine line, ValueList<FeeRelief> schedule)
    {
        var relief = schedule.FirstOrDefault(one => one.Item == line.Item);
        return new(
            line,
            relief,
            line.Item is null ? new(0, schedule.Select(one => Amount(one).Most).DefaultIfEmpty().Max())
                : relief is null ? default
                : Amount(relief)
        );

        CountRange Amount(FeeRelief one) => one.Of(line.Fee, Rounding.Norm?.Value);
    }

    // Of a schedule that hangs on cases, what all of them leave possible.
    private LineRelief Of(BillLine line, NormOrOpen<ValueList<FeeRelief>> schedule)
    {
        if (schedule.State is TermState.Stated or TermState.NothingAsked)
        {
            return Of(line, schedule.Norm?.Value ?? []);
        }

        var each = schedule
            .Readings.Select(reading => Of(line, new NormOrOpen<ValueList<FeeRelief>>(reading.Norm)))
            .ToList();
        return each.Count == 0 ? new(line, relief: null, new(0, line.Fee), isOpen: true)
            : each.TrueForAll(one => one == each[0]) ? each[0]
            : new(
                line,
                relief: null,
                new(each.Min(one => one.Due.Least), each.Max(one => one.Due.Most)),
                isOpen: true
            );
    }
}
