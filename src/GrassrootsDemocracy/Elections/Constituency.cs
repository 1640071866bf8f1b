namespace GrassrootsDemocracy.Elections;

/// <summary>A group that recommends candidates together with others.</summary>
public enum Constituency
{
    /// <summary>The party members registered in the community or village (党员).</summary>
    [Words("party members", "党员")]
    PartyMembers,

    /// <summary>The delegates of the households living there (居民户代表).</summary>
    [Words("household delegates", "户代表")]
    HouseholdDelegates,

    /// <summary>The work units located there (驻区单位).</summary>
    [Words("resident units", "驻区单位")]
    ResidentUnits,

    /// <summary>All residents or villagers who may vote.</summary>
    [Words("voters", "选民")]
    Voters,

    /// <summary>A superior organisation (组织推荐).</summary>
    [Words("a superior organisation", "上级组织")]
    Organisation,
}
