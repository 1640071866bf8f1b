namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>The names of the norms on who receives assistance (救助).</summary>
/// <param name="kind">The service.</param>
public sealed class AssistanceNorms(Label kind) : KindNorms("services", kind, "assistance")
{
    /// <summary>Gets the names for the health service of communities (社区卫生服务): medical assistance (医疗救助).</summary>
    public static AssistanceNorms CommunityHealth { get; } = new(Undertakings.CommunityHealth);

    /// <summary>Gets the name for the groups that receive it; to be of any of them is enough.</summary>
    public NormName<ValueList<Label>> Groups =>
        field ??= AnyOf("groups", "groups that receive assistance", "救助对象");
}
