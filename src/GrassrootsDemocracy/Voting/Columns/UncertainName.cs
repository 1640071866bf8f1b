namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What a nickname, or a name written with other letters of the same sound, is (别名、同音字).</summary>
public enum UncertainName
{
    /// <summary>A vote for the person whom the host says that it means with certainty.</summary>
    [Words("a vote for the person where certain", "能够确定的计票")]
    CountsWhereCertain,

    /// <summary>No vote: only the name as it stands in the register counts.</summary>
    [Words("not counted", "不计")]
    DoesNotCount,
}
