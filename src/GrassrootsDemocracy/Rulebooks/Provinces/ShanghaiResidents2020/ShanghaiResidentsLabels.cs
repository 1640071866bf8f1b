namespace GrassrootsDemocracy.Rulebooks.Provinces;

// What the regulation of Shanghai on residents' committees names and no other text that was read does.
internal static class ShanghaiResidentsLabels
{
    public static Label Topics { get; } =
        new(
            "kept/topics",
            "a way to find topics and projects of self-governance",
            "自治议题和自治项目形成机制"
        );

    public static Label Reception { get; } =
        new(
            "kept/reception",
            "rules on receiving, contacting and serving residents",
            "接待、联系、服务居民的工作制度"
        );

    public static Label OwnersCommittee { get; } =
        new("body/owners-committee", "owners' committee", "业主委员会");

    public static Label HousingDepartment { get; } =
        new("body/housing-department", "housing department", "房屋行政管理部门");

    public static Label PassingTasksOn { get; } =
        new(
            "breach/passing-tasks-on",
            "passing its functions on to a committee, or giving it work",
            "将职责范围内的事项转交给居民委员会或者直接安排工作任务"
        );

    public static Case Grave { get; } =
        new(
            "liability.grave",
            new("the breach is grave", "情节较重"),
            new("the breach is not grave", "情节不重")
        );

    public static ValueList<Label> CharterContents { get; } =
    [
        new("document-content/organisation", "how the committee is organised", "居民委员会组织建设"),
        new(
            "document-content/self-governance",
            "rules of self-governance and conduct",
            "居民自治制度和行为规范"
        ),
        new("document-content/supervision", "supervision and appraisal", "监督评议"),
    ];

    public static ValueList<Label> CovenantContents { get; } =
    [
        new("document-content/self-management", "self-management", "自我管理"),
        new("document-content/self-education", "self-education", "自我教育"),
        new("document-content/self-service", "self-service", "自我服务"),
        new("document-content/self-supervision", "self-supervision", "自我监督"),
    ];
}
