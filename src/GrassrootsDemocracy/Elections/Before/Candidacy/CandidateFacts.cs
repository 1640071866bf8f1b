namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The labels of what rulebooks ask about somebody who is to stand; a rulebook or a host adds its own.</summary>
public static class CandidateFacts
{
    /// <summary>Gets the label for expulsion from the party (被开除中国共产党党籍).</summary>
    public static Label ExpelledFromParty { get; } =
        new("candidate-fact/expelled-from-party", "expelled from the party", "被开除党籍");

    /// <summary>Gets the label for criminal punishment (因犯罪受过刑事处罚).</summary>
    public static Label CriminallyPunished { get; } =
        new("candidate-fact/criminally-punished", "criminally punished for an offence", "因犯罪受过刑事处罚");

    /// <summary>Gets the label for illegal activity by means of a clan or a gang (利用宗族或者黑恶势力从事非法活动).</summary>
    public static Label ClanOrGang { get; } =
        new(
            "candidate-fact/clan-or-gang",
            "illegal activity by means of a clan or a gang",
            "利用宗族或者黑恶势力从事非法活动"
        );

    /// <summary>Gets the label for illegal activity by means of a gang (利用黑恶势力从事非法活动).</summary>
    public static Label Gang { get; } =
        new("candidate-fact/gang", "illegal activity by means of a gang", "利用黑恶势力从事非法活动");

    /// <summary>Gets the label for illegal religious or cult activity (组织或者参加非法宗教活动或者邪教活动).</summary>
    public static Label IllegalReligionOrCult { get; } =
        new(
            "candidate-fact/illegal-religion-or-cult",
            "illegal religious or cult activity",
            "组织或者参加非法宗教活动或者邪教活动"
        );

    /// <summary>Gets the label for membership of the supervision committee (村务、居务监督委员会成员).</summary>
    public static Label SupervisionCommittee { get; } =
        new("candidate-fact/supervision-committee", "member of the supervision committee", "监督委员会成员");

    /// <summary>Gets the label for membership of the election committee (选举委员会成员).</summary>
    public static Label ElectionCommittee { get; } =
        new("candidate-fact/election-committee-member", "member of the election committee", "选举委员会成员");
}
