namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on the sessions of a plenary, each norm found or open.</summary>
public sealed record PlenaryRules : Rules<PlenaryRules>
{
    private PlenaryRules(Rulebook rulebook, PlenaryNorms norms)
    {
        MayListen = rulebook.FindOrOpen(norms.MayListen);
        MayDeliberate = rulebook.FindOrOpen(norms.MayDeliberate);
        MayDecide = rulebook.FindOrOpen(norms.MayDecide);
        SpecialCommittees = rulebook.FindOrOpen(norms.SpecialCommittees);
        CommitteeDuties = rulebook.FindOrOpen(norms.CommitteeDuties);
    }

    internal NormOrOpen<ValueList<Label>> MayListen { get; }
    internal NormOrOpen<ValueList<Label>> MayDeliberate { get; }
    internal NormOrOpen<ValueList<Label>> MayDecide { get; }
    internal NormOrOpen<ValueList<Label>> SpecialCommittees { get; }
    internal NormOrOpen<ValueList<Label>> CommitteeDuties { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The plenary.</param>
    /// <returns>The rules.</returns>
    public static PlenaryRules From(Rulebook rulebook, PlenaryNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Finds what somebody may do.</summary>
    /// <param name="capacity">As what the person attends.</param>
    /// <returns>The widest circle that the norms put such a person in.</returns>
    public AttendeeCircle CircleOf(Label capacity)
    {
        Guard.Against.Null(capacity);
        return In(MayDecide) ? AttendeeCircle.Decides
            : In(MayDeliberate)
                ? MayDecide.IsOpen ? AttendeeCircle.Undetermined
                    : AttendeeCircle.Deliberates
            : MayDecide.IsOpen || MayDeliberate.IsOpen ? AttendeeCircle.Undetermined
            : In(MayListen) ? AttendeeCircle.Listens
            : MayListen.IsOpen ? AttendeeCircle.Undetermined
            : AttendeeCircle.None;

        bool In(NormOrOpen<ValueList<Label>> term) => term.Norm?.Value.Contains(capacity) == true;
    }

    /// <summary>Checks a session: who could be there, speak and vote, which votes count, and what the committees did.</summary>
    /// <param name="session">The facts.</param>
    /// <returns>The circles, the votes that count and those that do not, and the ledger.</returns>
    public PlenaryOutcome Check(PlenarySession session) => new(For(session), session);
}
