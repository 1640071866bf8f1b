namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>The names of the norms that guarantee a group seats on a committee.</summary>
public sealed class GuaranteeNorms
{
    internal GuaranteeNorms(Label kind, string group, NormName<int> least, Words means)
    {
        Least = least;
        Means = new($"election.{kind.Key}.offices.{group}.means", Order.None, means, kind);
    }

    /// <summary>Gets the name for how many seats the group has at least.</summary>
    public NormName<int> Least { get; }

    /// <summary>Gets the name for how it gets them when the votes alone do not give them.</summary>
    public NormName<GuaranteeMeans> Means { get; }
}
