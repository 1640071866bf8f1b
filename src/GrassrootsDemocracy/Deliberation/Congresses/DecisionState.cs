namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>Whether a body could take a decision.</summary>
public enum DecisionState
{
    /// <summary>Nobody can say: no norm names the kind of matter, or a fact is missing.</summary>
    Undetermined,

    /// <summary>It could.</summary>
    InCompetence,

    /// <summary>The matter is for another body.</summary>
    WrongBody,

    /// <summary>The topic that it carries out was rejected.</summary>
    TopicRejected,

    /// <summary>The topic that it carries out was never put up, or not before the decision.</summary>
    TopicNotApproved,
}
