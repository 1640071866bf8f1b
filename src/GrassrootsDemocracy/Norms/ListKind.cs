namespace GrassrootsDemocracy.Norms;

/// <summary>What the items of a listed norm are to one another, and so what adding or dropping one does.</summary>
public enum ListKind
{
    /// <summary>Everything listed is required (各项均须具备): to add an item asks more, to drop one asks less.</summary>
    AllRequired,

    /// <summary>Any one of those listed is enough (具备其一即可): to add an item asks less, to drop one asks more.</summary>
    AnyWillDo,

    /// <summary>What is listed is a choice (即此各项): to add or to drop an item is neither more nor less.</summary>
    ExactlyThese,
}
