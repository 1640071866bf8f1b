namespace GrassrootsDemocracy.Services.Relief;

/// <summary>What fees of a health service are for (五免六减). A rulebook that names others makes labels of its own.</summary>
public static class FeeItems
{
    /// <summary>Gets the registration of ordinary outpatients (普通门诊挂号费).</summary>
    public static Label Registration { get; } =
        Item("registration", "outpatient registration", "普通门诊挂号费");

    /// <summary>Gets the consultation of ordinary outpatients (普通门诊诊疗费).</summary>
    public static Label OutpatientConsultation { get; } =
        Item("outpatient-consultation", "outpatient consultation", "普通门诊诊疗费");

    /// <summary>Gets injections of ordinary outpatients (普通门诊注射费).</summary>
    public static Label OutpatientInjection { get; } =
        Item("outpatient-injection", "outpatient injection", "普通门诊注射费");

    /// <summary>Gets the consultation of inpatients (住院诊疗费).</summary>
    public static Label InpatientConsultation { get; } =
        Item("inpatient-consultation", "inpatient consultation", "住院诊疗费");

    /// <summary>Gets the nursing of inpatients (住院护理费).</summary>
    public static Label InpatientNursing { get; } =
        Item("inpatient-nursing", "inpatient nursing", "住院护理费");

    /// <summary>Gets the routine blood test (血常规).</summary>
    public static Label BloodTest { get; } = Item("blood-test", "blood test", "血常规检查费");

    /// <summary>Gets the routine urine test (尿常规).</summary>
    public static Label UrineTest { get; } = Item("urine-test", "urine test", "尿常规检查费");

    /// <summary>Gets the routine stool test (大便常规).</summary>
    public static Label StoolTest { get; } = Item("stool-test", "stool test", "大便常规检查费");

    /// <summary>Gets the liver function test (肝功能).</summary>
    public static Label LiverFunction { get; } =
        Item("liver-function", "liver function test", "肝功能检查费");

    /// <summary>Gets the chest X-ray (胸透).</summary>
    public static Label ChestXRay { get; } = Item("chest-x-ray", "chest X-ray", "胸透检查费");

    /// <summary>Gets the electrocardiogram (心电图).</summary>
    public static Label Electrocardiogram { get; } =
        Item("electrocardiogram", "electrocardiogram", "心电图检查费");

    private static Label Item(string key, string name, string chineseName) =>
        new($"fee/{key}", name, chineseName);
}
