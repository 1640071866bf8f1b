namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>Where all appeals stand at the end of a day.</summary>
/// <remarks>However many there are and whatever was done, as many are received as there are in all states together.</remarks>
public sealed record AppealOutcome : Outcome<AppealRules>
{
    internal AppealOutcome(AppealRules rules, AppealLog log, LocalDate day)
        : base(rules)
    {
        Day = day;
        var acts = log.Events.Where(act => act.Day <= day).ToList();
        Appeals =
        [
            .. acts.GroupBy(act => act.Appeal, StringComparer.Ordinal)
                .OrderBy(appeal => appeal.Key, StringComparer.Ordinal)
                .Select(appeal => AppealReadings.Of([.. appeal], rules, log.Calendar, day)),
        ];
        Merges = new(Appeals);
        Later = log.Events.Count - acts.Count;
        Findings = rules.Framed(log, new AppealLedger(this, log.Calendar).Lines());
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets where each appeal stands, in the order of their ids; every one of which the log knows by the day.</summary>
    public ValueList<AppealStatus> Appeals { get; }

    /// <summary>Gets how many acts of the log are of later days.</summary>
    public int Later { get; }

    /// <summary>Gets how many appeals there are.</summary>
    public int Received => Appeals.Count;

    /// <summary>
    /// Gets how many matters there are: appeals that were merged are one, also where it is not known or contradictory into
    /// which of them.
    /// </summary>
    public int Matters => Merges.Matters;

    /// <summary>Gets how many are in each state, every state included; together they are those received.</summary>
    public ValueList<AppealCount> Counts =>
        [.. Enum.GetValues<AppealState>().Select(state => new AppealCount(state, Of(state).Count))];

    /// <summary>Gets the appeals to which something is owed whose last day has passed.</summary>
    public ValueList<AppealStatus> Overdue =>
        [.. Appeals.Where(appeal => appeal.Owed?.IsLateOn(Day) == true)];

    /// <summary>Gets the ledger: every requirement, met or not.</summary>
    public override ValueList<Finding> Findings { get; }

    internal AppealMerges Merges { get; }

    /// <summary>Finds the appeal under which the matter of an appeal is handled.</summary>
    /// <param name="appeal">The id of an appeal.</param>
    /// <returns>
    /// Its own id while it is not merged; <see langword="null"/> when the log does not know it, or those that it was merged
    /// with lead to none that it knows.
    /// </returns>
    public string? LeadOf(string appeal) => Merges.LeadOf(Guard.Against.Null(appeal));

    /// <summary>Finds the appeals in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Those in it, in the order of their ids.</returns>
    public ValueList<AppealStatus> Of(AppealState state) =>
        [.. Appeals.Where(appeal => appeal.State == state)];

    /// <summary>Finds the appeals for which a unit is answerable and to which it still owes something.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <returns>Those it must answer, in the order of their ids.</returns>
    public ValueList<AppealStatus> OwedBy(string unit)
    {
        Guard.Against.Null(unit);
        return [.. Appeals.Where(appeal => string.Equals(appeal.Owed?.Unit, unit, StringComparison.Ordinal))];
    }
}
