namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>What the rules make of one person.</summary>
public sealed record VoterResult
{
    internal VoterResult(VoterJudgement judgement)
    {
        Person = judgement.Person;
        Findings = [.. judgement.Findings];
        State = judgement.State;
        Class = State == VoterState.Entered ? judgement.Class : null;
        IsEntitled = judgement.IsEntitled;
    }

    /// <summary>Gets the person.</summary>
    public ListedPerson Person { get; }

    /// <summary>Gets whether the person is entered.</summary>
    public VoterState State { get; }

    /// <summary>Gets the class under which the person is entered, the first that fits; <see langword="null"/> when not entered.</summary>
    public Label? Class { get; }

    /// <summary>Gets whether the person has the right to vote, even if only their own word to take part is missing; <see langword="null"/> when nobody can say.</summary>
    public bool? IsEntitled { get; }

    /// <summary>Gets what was found, met or not: every reason, not only the first.</summary>
    public ValueList<Finding> Findings { get; }
}
