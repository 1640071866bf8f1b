namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What the meeting and the absent said about one person.</summary>
public sealed record AdmissionCase
{
    /// <summary>Gets the name of the person.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the votes in favour at the meeting.</summary>
    public required long For
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(For));
            Guard.Against.TooMany(All, nameof(For));
        }
    }

    /// <summary>Gets the votes against at the meeting.</summary>
    public required long Against
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Against));
            Guard.Against.TooMany(All, nameof(Against));
        }
    }

    /// <summary>Gets the ballots at the meeting that are neither.</summary>
    public long Abstained
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Abstained));
            Guard.Against.TooMany(All, nameof(Abstained));
        }
    }

    /// <summary>Gets the ballots at the meeting that do not count.</summary>
    public long Invalid
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Invalid));
            Guard.Against.TooMany(All, nameof(Invalid));
        }
    }

    /// <summary>Gets the written opinions, in any order.</summary>
    public ValueList<WrittenOpinion> Opinions
    {
        get;
        init
        {
            field = Guard.Against.Null(value, nameof(Opinions));
            Guard.Against.TooMany(All, nameof(Opinions));
        }
    } = [];

    internal long Cast => For + Against + Abstained + Invalid;

    private Int128 All => (Int128)For + Against + Abstained + Invalid + (Opinions?.Count ?? 0);
}
