using System.Collections.Frozen;

namespace GrassrootsDemocracy.Norms;

// What norms are norms of: the bodies, assemblies and undertakings that the library names by the id of their kind.
internal static class Subjects
{
    private static readonly FrozenDictionary<string, Words> ByKind = new Dictionary<string, Words>(
        StringComparer.Ordinal
    )
    {
        ["collective-assembly"] = new("assembly of the collective's members", "集体经济组织成员大会"),
        ["collective-board"] = new("Board of the collective economic organisation", "农村集体经济组织理事会"),
        ["collective-delegates-assembly"] = new(
            "delegates' assembly of the collective",
            "集体经济组织成员代表大会"
        ),
        ["collective-organisation"] = new("Collective economic organisation", "农村集体经济组织"),
        ["collective-supervisors"] = new(
            "Supervisors of the collective economic organisation",
            "农村集体经济组织监事会"
        ),
        ["full-member"] = new("Full member", "预备党员转正"),
        ["general-branch-committee"] = new("Party general branch committee", "党总支部委员会"),
        ["local-budget"] = new("local budget", "地方预算"),
        ["member-admission"] = new("Admitting members", "发展党员"),
        ["member-appraisal"] = new("Appraising members", "评议党员"),
        ["neighbourhood-projects"] = new("projects of a neighbourhood", "社区项目"),
        ["party-branch-committee"] = new("Party branch committee", "党支部委员会"),
        ["party-committee"] = new("Party committee", "基层党委"),
        ["party-congress"] = new("party congress", "党代表大会"),
        ["party-members-assembly"] = new("party members' assembly", "党员大会"),
        ["plenary-committee"] = new("plenary committee", "全委会"),
        ["probationary-member"] = new("Probationary member", "接收预备党员"),
        ["reserve-cadres"] = new("Reserve cadres", "后备干部推荐"),
        ["reserve-cadres-by-members"] = new("Reserve cadres, members' ballot", "后备干部党员推荐"),
        ["residents-assembly"] = new("residents' assembly", "居民会议"),
        ["residents-committee"] = new("Residents' committee", "居民委员会"),
        ["residents-delegates-assembly"] = new("residents' delegates' assembly", "居民代表会议"),
        ["residents-supervision-committee"] = new("Residents' supervision committee", "居务监督委员会"),
        ["standing-committee"] = new("standing committee", "常委会"),
        ["two-committees"] = new("the two committees", "村居两委"),
        ["village-supervision-committee"] = new("Village supervision committee", "村务监督委员会"),
        ["villagers-assembly"] = new("villagers' assembly", "村民会议"),
        ["villagers-committee"] = new("Villagers' committee", "村民委员会"),
        ["villagers-delegates-assembly"] = new("villagers' delegates' assembly", "村民代表会议"),
        ["villagers-group-meeting"] = new("villagers' group meeting", "村民小组会议"),
        ["youth-league-head"] = new("Head of a Youth League committee", "团委负责人"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The kind of a host is its own words.
    public static Words Of(string kind) => ByKind.TryGetValue(kind, out var words) ? words : new(kind, kind);
}
