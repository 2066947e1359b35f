namespace ItaSite.Drawing;

/// <summary>An axis in words. Millions are written as such: long numbers make a narrow chart.</summary>
internal sealed record AxisWords(Axis Axis, string? Unit, Func<decimal, string> Number)
{
    private const decimal Million = 1_000_000m;

    private bool IsInMillions => Math.Max(Axis.To, -Axis.From) >= Million && Axis.Step >= Million / 100;

    public string? UnitLine =>
        (IsInMillions, Unit) switch
        {
            (true, _) => $"หน่วย: ล้าน{Unit}",
            (false, "%") => "หน่วย: ร้อยละ",
            (false, { Length: > 0 }) => $"หน่วย: {Unit}",
            _ => null,
        };

    public string Tick(decimal tick) => Number(Trim(IsInMillions ? tick / Million : tick));

    /// <summary>Without the zeros that a decimal remembers behind its point.</summary>
    public static decimal Trim(decimal value) => value / 1.000000000000000000000000000000000m;
}
