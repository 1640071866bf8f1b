namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What texts have committees do, help with, or not do; a host with something of its own makes a label of this family.</summary>
public static class TaskItems
{
    /// <summary>Gets making laws and policies known (宣传宪法、法律、法规和政策).</summary>
    public static Label Publicity { get; } =
        Item("publicity", "making laws and policies known", "宣传法律法规和政策");

    /// <summary>Gets the rights and interests of the people of the place (维护合法权益).</summary>
    public static Label RightsAndInterests { get; } =
        Item("rights-and-interests", "upholding rights and interests", "维护合法权益");

    /// <summary>Gets values and good customs (社会主义核心价值观、良好风尚).</summary>
    public static Label Values { get; } =
        Item("values", "values and good customs", "践行核心价值观和培育文明风尚");

    /// <summary>Gets the common affairs and public welfare of the place (公共事务和公益事业).</summary>
    public static Label PublicAffairs { get; } =
        Item("public-affairs", "common affairs and public welfare", "办理公共事务和公益事业");

    /// <summary>Gets services for daily life (便民利民的社区服务).</summary>
    public static Label CommunityServices { get; } =
        Item("community-services", "services for daily life", "便民利民的社区服务");

    /// <summary>Gets care for the old, children, the disabled and the poor (关心关爱老年人、儿童、残疾人和困难群众).</summary>
    public static Label Care { get; } =
        Item("care", "care for those in need of it", "关心关爱老年人、儿童、残疾人和困难群众");

    /// <summary>Gets the mediation of disputes (调解民间纠纷).</summary>
    public static Label Mediation { get; } = Item("mediation", "mediation of disputes", "调解民间纠纷");

    /// <summary>Gets help to keep public order (协助维护社会治安).</summary>
    public static Label PublicOrder { get; } =
        Item("public-order", "help to keep public order", "协助维护社会治安");

    /// <summary>Gets people joining to prevent harm (组织参与群防群治).</summary>
    public static Label JointPrevention { get; } =
        Item("joint-prevention", "organising prevention by all", "组织参与群防群治");

    /// <summary>Gets help with petitions and conflicts (协助处理信访事项和协调化解矛盾纠纷).</summary>
    public static Label Petitions { get; } =
        Item("petitions", "help with petitions and conflicts", "协助处理信访事项和化解矛盾纠纷");

    /// <summary>Gets help with community correction and released prisoners (协助做好社区矫正和刑满释放人员帮教).</summary>
    public static Label CommunityCorrection { get; } =
        Item("community-correction", "help with community correction", "协助社区矫正和刑满释放人员帮教");

    /// <summary>Gets help in emergencies (协助做好突发事件应对).</summary>
    public static Label Emergencies { get; } = Item("emergencies", "help in emergencies", "协助突发事件应对");

    /// <summary>Gets social organisations and volunteers (支持和引导社会力量参与).</summary>
    public static Label SocialForces { get; } =
        Item("social-forces", "guiding social organisations and volunteers", "支持和引导社会力量参与");

    /// <summary>Gets help with the owners' assembly and committee (协助设立业主大会和选举业主委员会).</summary>
    public static Label OwnersAssembly { get; } =
        Item("owners-assembly", "help with the owners' assembly", "协助设立业主大会和选举业主委员会");

    /// <summary>Gets the unity of nationalities (各民族团结互助).</summary>
    public static Label Unity { get; } = Item("unity", "unity of nationalities", "增进各民族团结互助");

    /// <summary>Gets telling the government what people think (反映意见、要求和提出建议).</summary>
    public static Label Opinions { get; } =
        Item("opinions", "telling the government what people want", "反映意见、要求和建议");

    /// <summary>Gets other help to the government that concerns the people of the place (协助人民政府开展工作).</summary>
    public static Label HelpToGovernment { get; } =
        Item("help-to-government", "other help to the government", "协助人民政府做好其他工作");

    /// <summary>Gets the local economy (发展经济，承担生产服务和协调).</summary>
    public static Label Economy { get; } =
        Item("economy", "support of the local economy", "支持发展经济和生产服务协调");

    /// <summary>Gets natural resources and the environment (合理利用自然资源，保护和改善生态环境).</summary>
    public static Label Environment { get; } =
        Item("environment", "resources and the environment", "引导利用资源和保护环境");

    /// <summary>Gets respect for the autonomy of collective organisations (尊重集体经济组织的自主权).</summary>
    public static Label CollectiveAutonomy { get; } =
        Item("collective-autonomy", "respect for collective organisations", "尊重集体经济组织自主权");

    /// <summary>Gets managing land and property of the collective (管理集体土地和财产).</summary>
    public static Label CollectiveLand { get; } =
        Item("collective-land", "managing the collective's land", "管理集体土地和其他财产");

    /// <summary>Gets education and science (发展文化教育，普及科技知识).</summary>
    public static Label Education { get; } =
        Item("education", "education and science", "发展文化教育和普及科技知识");

    /// <summary>Gets help with public health (公共卫生).</summary>
    public static Label PublicHealth { get; } =
        Item("public-health", "help with public health", "协助公共卫生工作");

    /// <summary>Gets help with family planning (计划生育).</summary>
    public static Label FamilyPlanning { get; } =
        Item("family-planning", "help with family planning", "协助计划生育工作");

    /// <summary>Gets help with relief (优抚救济).</summary>
    public static Label Relief { get; } = Item("relief", "help with relief", "协助优抚救济工作");

    /// <summary>Gets help with the education of the young (青少年教育).</summary>
    public static Label YouthEducation { get; } =
        Item("youth-education", "help with the education of the young", "协助青少年教育工作");

    /// <summary>Gets help with social security (社会保障).</summary>
    public static Label SocialSecurity { get; } =
        Item("social-security", "help with social security", "协助社会保障工作");

    /// <summary>Gets help with employment (劳动就业).</summary>
    public static Label Employment { get; } = Item("employment", "help with employment", "协助劳动就业工作");

    /// <summary>Gets help with community education (社区教育).</summary>
    public static Label CommunityEducation { get; } =
        Item("community-education", "help with community education", "协助社区教育工作");

    /// <summary>Gets help with the rights of the old, the disabled, women and minors (老年人、残疾人、妇女、未成年人权益保障).</summary>
    public static Label ProtectedGroups { get; } =
        Item(
            "protected-groups",
            "help with the rights of protected groups",
            "协助老年人、残疾人、妇女和未成年人权益保障"
        );

    /// <summary>Gets help with the city's grid (城市网格化综合管理).</summary>
    public static Label CityGrid { get; } =
        Item("city-grid", "help with the city's grid", "协助城市网格化综合管理");

    /// <summary>Gets help with culture and sports (文化体育).</summary>
    public static Label Culture { get; } =
        Item("culture", "help with culture and sports", "协助文化体育工作");

    /// <summary>Gets help with the protection of consumers (消费维权).</summary>
    public static Label Consumers { get; } =
        Item("consumers", "help with consumers' rights", "协助消费维权工作");

    /// <summary>Gets help with the management of population (人口管理).</summary>
    public static Label Population { get; } =
        Item("population", "help with population management", "协助人口管理工作");

    /// <summary>Gets help in keeping housing estates in order (住宅小区综合治理).</summary>
    public static Label HousingEstates { get; } =
        Item("housing-estates", "help with housing estates", "协助住宅小区综合治理");

    /// <summary>Gets help with safety (消防、生产、食品药品安全宣传).</summary>
    public static Label Safety { get; } = Item("safety", "help with making safety known", "协助公共安全宣传");

    /// <summary>Gets giving guarantees (提供担保).</summary>
    public static Label Guarantees { get; } = Item("guarantees", "giving guarantees", "提供担保");

    /// <summary>Gets what is the function of a department itself (职能部门职责范围内的事项).</summary>
    public static Label DepartmentFunctions { get; } =
        Item("department-functions", "functions of a department", "职能部门职责范围内的事项");

    /// <summary>Gets calling the assemblies and reporting to them (召集会议并报告工作).</summary>
    public static Label CallingAssemblies { get; } =
        Item("calling-assemblies", "calling the assemblies and reporting to them", "召集会议并报告工作");

    /// <summary>Gets carrying out what the assemblies decided (执行会议的决定).</summary>
    public static Label CarryingOut { get; } =
        Item("carrying-out", "carrying out what the assemblies decided", "执行会议的决定");

    /// <summary>Gets plans of development and for the year (编制、实施发展规划和年度计划).</summary>
    public static Label DevelopmentPlans { get; } =
        Item("development-plans", "drawing up plans and carrying them out", "编制和实施发展规划和年度计划");

    /// <summary>Gets the charter and the rules of the place: having them made, and carrying them out (制定和组织实施自治章程、规约).</summary>
    public static Label Charter { get; } =
        Item("charter", "having charter and rules made and carried out", "组织制定和实施自治章程、规约");

    /// <summary>Gets guiding and supervising the owners' committee (指导和监督业主委员会).</summary>
    public static Label OwnersCommittee { get; } =
        Item(
            "owners-committee",
            "guiding and supervising the owners' committee",
            "指导和监督业主委员会开展工作"
        );

    /// <summary>Gets having the people rate offices and public services (组织居民进行工作评价).</summary>
    public static Label Evaluations { get; } =
        Item("evaluations", "having the people rate offices and services", "组织居民进行工作评价");

    private static Label Item(string key, string name, string chineseName) =>
        new($"task/{key}", name, chineseName);
}
