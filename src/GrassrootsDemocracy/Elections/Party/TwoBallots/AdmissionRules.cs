namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The rules by which a branch meeting decides on members, each norm found or open.</summary>
public sealed record AdmissionRules : Rules<AdmissionRules>
{
    private AdmissionRules(Rulebook rulebook, AdmissionNorms norms)
    {
        Kind = norms.Kind;
        Turnout = rulebook.FindOrOpen(norms.Turnout);
        Approval = rulebook.FindOrOpen(norms.Approval);
        WrittenOpinions = rulebook.FindOrOpen(norms.WrittenOpinions);
        ItemByItem = rulebook.FindOrOpen(norms.ItemByItem);
    }

    /// <summary>Gets the kind of decision.</summary>
    public Label Kind { get; }

    internal NormOrOpen<TurnoutRule> Turnout { get; }
    internal NormOrOpen<Quota> Approval { get; }
    internal NormOrOpen<TimeLimit> WrittenOpinions { get; }
    internal NormOrOpen<bool> ItemByItem { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of decision.</param>
    /// <returns>The rules.</returns>
    public static AdmissionRules From(Rulebook rulebook, AdmissionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides who is admitted.</summary>
    /// <param name="meeting">The facts.</param>
    /// <returns>What was decided about each person, and the ledger.</returns>
    public AdmissionOutcome Decide(AdmissionMeeting meeting) => new(For(meeting), meeting);
}
