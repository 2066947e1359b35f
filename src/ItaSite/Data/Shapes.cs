using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>What a value may be, as a message names it.</summary>
internal static class Shapes
{
    public static readonly Bilingual Text = new("ข้อความ", "a text");
    public static readonly Bilingual Texts = new("รายการข้อความ", "a list of texts");
    public static readonly Bilingual List = new("รายการ", "a list");
    public static readonly Bilingual Map = new("กลุ่มของค่า (ชื่อ: ค่า)", "a group of values (name: value)");
}
