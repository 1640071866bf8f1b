namespace GrassrootsDemocracy.Norms;

/// <summary>The whole that a share is a share of. Statutes differ in it more than in the share itself.</summary>
public enum Base
{
    /// <summary>Those entered on the roll (登记参加选举的村民、选民名册).</summary>
    [Words("those on the roll", "登记参加选举的人数")]
    Roll,

    /// <summary>All who have the right to vote, whether on the roll or not (有选举权的村民).</summary>
    [Words("those with the right to vote", "有选举权的人数")]
    Entitled,

    /// <summary>Those due to attend, after lawful exclusions (应到会人数).</summary>
    [Words("those due", "应到会人数")]
    Due,

    /// <summary>Those who actually attended the meeting (实到会人数).</summary>
    [Words("those present", "实到会人数")]
    Present,

    /// <summary>Those who took part in the vote, proxies counted (参加投票的人员); their ballots count in full, void ones too.</summary>
    [Words("those who took part", "参加投票的人数")]
    TookPart,

    /// <summary>The ballots handed out (发出票).</summary>
    [Words("the ballots issued", "发出票数")]
    Issued,

    /// <summary>The ballots that came back, that is all ballots cast (收回票、已投选票总数).</summary>
    [Words("the ballots cast", "收回票数")]
    Collected,

    /// <summary>The ballots that count (有效票).</summary>
    [Words("the valid ballots", "有效票数")]
    Valid,

    /// <summary>All members of the body, present or not (全体成员).</summary>
    [Words("all members", "全体成员")]
    Members,

    /// <summary>The whole composition of an assembly, its committee included (组成人员).</summary>
    [Words("the composition of the assembly", "组成人员")]
    Composition,

    /// <summary>The delegates of the households, one of each (户的代表).</summary>
    [Words("the household delegates", "户代表人数")]
    HouseholdDelegates,

    /// <summary>The delegates of the residents or of their groups (居民代表).</summary>
    [Words("the delegates", "代表人数")]
    ResidentsDelegates,

    /// <summary>The delegates of the villagers (村民代表).</summary>
    [Words("the villagers' delegates", "村民代表人数")]
    VillagersDelegates,

    /// <summary>All who are old enough to be of the assembly, whether on a roll or not (十八周岁以上的村民、居民).</summary>
    [Words("all adults", "十八周岁以上人数")]
    Adults,

    /// <summary>The households (户).</summary>
    [Words("the households", "总户数")]
    Households,

    /// <summary>The delegates whom the groups chose to attend (居民小组选举的代表).</summary>
    [Words("the delegates of the groups", "小组代表人数")]
    GroupDelegates,

    /// <summary>The groups (村民小组、居民小组).</summary>
    [Words("the groups", "小组总数")]
    Groups,
}
