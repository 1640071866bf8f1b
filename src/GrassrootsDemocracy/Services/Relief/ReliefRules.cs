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

    internal LineRelief Of(BillLine line) =>
        Schedule.State switch
        {
            TermState.Stated => Of(line, Schedule.Norm!.Value),
            TermState.NothingAsked => Of(line, []),
            _ => new(line, relief: null, new(0, line.Fee)),
        };

    // Between nothing and the whole fee while nobody knows what it is for.
    internal LineRelief Of(BillLine line, ValueList<FeeRelief> schedule)
    {
        var relief = schedule.FirstOrDefault(one => one.Item == line.Item);
        return new(
            line,
            relief,
            schedule.Count == 0 ? default
                : line.Item is null ? new(0, line.Fee)
                : relief?.Of(line.Fee, Rounding.Norm?.Value) ?? default
        );
    }
}
