namespace GrassrootsDemocracy.Elections;

/// <summary>A group that recommends candidates together with others.</summary>
public enum Constituency
{
    /// <summary>The party members registered in the community or village (党员).</summary>
    PartyMembers,

    /// <summary>The delegates of the households living there (居民户代表).</summary>
    HouseholdDelegates,

    /// <summary>The work units located there (驻区单位).</summary>
    ResidentUnits,

    /// <summary>All residents or villagers who may vote.</summary>
    Voters,

    /// <summary>A superior organisation (组织推荐).</summary>
    Organisation,
}
