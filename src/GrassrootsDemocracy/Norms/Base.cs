namespace GrassrootsDemocracy.Norms;

/// <summary>The whole that a share is a share of. Statutes differ in it more than in the share itself.</summary>
public enum Base
{
    /// <summary>Those entered on the roll (登记参加选举的村民、选民名册).</summary>
    Roll,

    /// <summary>All who have the right to vote, whether on the roll or not (有选举权的村民).</summary>
    Entitled,

    /// <summary>Those due to attend, after lawful exclusions (应到会人数).</summary>
    Due,

    /// <summary>Those who actually attended the meeting (实到会人数).</summary>
    Present,

    /// <summary>Those who took part in the vote, proxies counted (参加投票的人员); their ballots count in full, void ones too.</summary>
    TookPart,

    /// <summary>The ballots handed out (发出票).</summary>
    Issued,

    /// <summary>The ballots that came back, that is all ballots cast (收回票、已投选票总数).</summary>
    Collected,

    /// <summary>The ballots that count (有效票).</summary>
    Valid,

    /// <summary>All members of the body, present or not (全体成员).</summary>
    Members,

    /// <summary>The whole composition of an assembly, its committee included (组成人员).</summary>
    Composition,

    /// <summary>The delegates of the households, one of each (户的代表).</summary>
    HouseholdDelegates,

    /// <summary>The delegates of the residents or of their groups (居民代表).</summary>
    Delegates,

    /// <summary>The delegates of the villagers (村民代表).</summary>
    VillagersDelegates,

    /// <summary>All who are old enough to be of the assembly, whether on a roll or not (十八周岁以上的村民、居民).</summary>
    Adults,

    /// <summary>The households (户).</summary>
    Households,

    /// <summary>The delegates whom the groups chose to attend (居民小组选举的代表).</summary>
    GroupDelegates,

    /// <summary>The groups (村民小组、居民小组).</summary>
    Groups,
}
