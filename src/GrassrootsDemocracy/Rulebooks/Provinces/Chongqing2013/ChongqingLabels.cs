namespace GrassrootsDemocracy.Rulebooks.Provinces;

// What the measures of Chongqing name and no other text that was read does.
internal static class ChongqingLabels
{
    public static Label GroupOfNow { get; } =
        new(
            "body/meeting-of-the-present-group",
            "meeting of the group that the delegate now belongs to, the former being dissolved",
            "原村民小组撤销后代表现在所属村民小组的会议"
        );

    public static Label SupervisionCommittee { get; } =
        new("kept/village-supervision-committee", "a village supervision committee", "建立村务监督委员会");

    public static Label SealManagement { get; } =
        new("kept/seal-management", "rules on the seal", "印章管理制度");

    public static Label OfficeOfSupervisors { get; } =
        new(
            "kept/office-of-supervisors",
            "rooms and equipment for the supervision committee",
            "村务监督委员会的办公场所和设备"
        );

    public static Label LargeOrScattered { get; } =
        new(
            "evidence/large-or-scattered",
            "that the village has many people or is scattered",
            "人数较多或者居住分散"
        );

    public static Label FiledWithCivilAffairs { get; } =
        new(
            "evidence/filed-with-county-civil-affairs",
            "filing with the county's civil affairs department",
            "报区县民政部门备案"
        );

    public static Label PublicSecurity { get; } =
        new("body/county-public-security", "public security department of the county", "区县公安部门");

    // 选举文件和选票…征地补偿费使用及分配方案等.
    public static ValueList<Label> Archived { get; } =
    [
        new("archived/election-papers", "election papers and ballots", "选举文件和选票"),
        new("archived/minutes", "minutes of meetings", "会议记录"),
        new("archived/land-contracts", "plans and contracts on land", "土地发包方案和承包合同"),
        new("archived/economic-contracts", "economic contracts", "经济合同"),
        new("archived/accounts", "accounts of the collective", "集体财务账目"),
        new("archived/assets", "registers of the collective's assets", "集体资产登记文件"),
        new("archived/facilities", "data on public facilities", "公益设施基本资料"),
        new("archived/construction", "papers on construction", "基本建设资料"),
        new("archived/house-sites", "plans for house sites", "宅基地使用方案存档"),
        new("archived/compensation", "plans for compensation of land", "征地补偿费使用及分配方案"),
    ];

    public static Label WhatWasDecided { get; } =
        new("minutes/what-was-decided", "what was decided", "讨论决定事项");
}
