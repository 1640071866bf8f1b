namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The rules on the appeals of one channel, or of all, each norm found or open.</summary>
public sealed record AppealTerms
{
    internal AppealTerms(Rulebook rulebook, AppealNorms norms)
    {
        Routed = rulebook.FindOrOpen(norms.Routed);
        Answered = rulebook.FindOrOpen(norms.Answered);
        AnsweredAgain = rulebook.FindOrOpen(norms.AnsweredAgain);
        HandOverRestarts = rulebook.FindOrOpen(norms.HandOverRestarts);
        Escalated = rulebook.FindOrOpen(norms.Escalated);
        Reopening = rulebook.FindOrOpen(norms.Reopening);
        EveryoneAnswered = rulebook.FindOrOpen(norms.EveryoneAnswered);
        SatisfactionRecorded = rulebook.FindOrOpen(norms.SatisfactionRecorded);
    }

    /// <summary>Gets how soon an appeal is routed.</summary>
    public NormOrOpen<TimeLimit> Routed { get; }

    /// <summary>Gets how soon after it was routed an appeal is answered.</summary>
    public NormOrOpen<TimeLimit> Answered { get; }

    /// <summary>Gets how soon a reopened appeal is answered again.</summary>
    public NormOrOpen<TimeLimit> AnsweredAgain { get; }

    /// <summary>Gets whether the time to answer begins anew when an appeal is handed over.</summary>
    public NormOrOpen<bool> HandOverRestarts { get; }

    /// <summary>Gets how soon after its last day something overdue is escalated.</summary>
    public NormOrOpen<TimeLimit> Escalated { get; }

    /// <summary>Gets which degrees of satisfaction reopen an appeal.</summary>
    public NormOrOpen<ValueList<Label>> Reopening { get; }

    /// <summary>Gets whether every appeal must be answered.</summary>
    public NormOrOpen<bool> EveryoneAnswered { get; }

    /// <summary>Gets whether the author's satisfaction is recorded.</summary>
    public NormOrOpen<bool> SatisfactionRecorded { get; }
}
