namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>What became of a statement made at a hearing.</summary>
public enum StatementAnswer
{
    /// <summary>It has no answer.</summary>
    None,

    /// <summary>It was adopted (采纳).</summary>
    Adopted,

    /// <summary>It was adopted in part (部分采纳).</summary>
    PartlyAdopted,

    /// <summary>It was not adopted (不采纳).</summary>
    NotAdopted,
}
