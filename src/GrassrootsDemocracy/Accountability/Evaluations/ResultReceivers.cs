namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>To whom the result of an evaluation goes. A rulebook that names others makes labels of its own.</summary>
public static class ResultReceivers
{
    /// <summary>Gets the authority over whoever was rated (相关行政主管部门).</summary>
    public static Label Authority { get; } =
        new("result-receiver/authority", "the authority over whoever was rated", "相关行政主管部门");
}
