namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>Why a plan cannot be complete: a circle of people and holders in which more links are needed than there can be.</summary>
/// <remarks>No plan has more links within the circle, so it shows at a glance that none is complete.</remarks>
public sealed record LinkGap : Readable
{
    /// <summary>Gets what there is too little of.</summary>
    public required LinkGapKind Kind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind));
    }

    /// <summary>Gets the areas of the people, or of the holders where there are too few people.</summary>
    public required ValueList<JurisdictionCode> Localities
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Localities));
    }

    /// <summary>Gets the names of their units, where units are no codes of areas.</summary>
    public ValueList<string> Units
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Units));
    } = [];

    /// <summary>Gets the ids of the people in the circle.</summary>
    public required ValueList<string> Linked
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Linked));
    }

    /// <summary>Gets the ids of the holders in the circle.</summary>
    public required ValueList<string> Holders
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Holders));
    }

    /// <summary>Gets how many links are needed.</summary>
    public required long Needed
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Needed));
    }

    /// <summary>Gets how many links there can be at most.</summary>
    public required long Room
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Room));
    }

    /// <summary>Gets how many links are missing, whatever the plan.</summary>
    public long ShortBy => Needed - Room;

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var counts = EnumWords.Of(Kind).Fill(language, Linked.Count, Holders.Count);
        // The nation stands for an area that nobody gave, and says nothing.
        List<string> places =
        [
            .. Units,
            .. Localities.Where(area => area != default).Select(area => area.ToString()),
        ];
        return places.Count == 0
            ? counts
            : new Words("{0}: {1}", "{0}：{1}").Fill(language, CommonWords.Join(places, language), counts);
    }
}
