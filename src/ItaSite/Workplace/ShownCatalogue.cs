using ItaSite.Authoring;

namespace ItaSite.Workplace;

/// <summary>A catalogue that the program carries, as a choice: nobody may take a draft for the official one.</summary>
internal static class ShownCatalogue
{
    public static string Words(Desk desk, ShippedCatalogue shipped) =>
        shipped.IsDraft
            ? desk.Wording.Year(shipped.Year)
                + desk.Say(" (ร่าง ยังไม่ได้ตรวจกับคู่มือการประเมิน)", " (a draft, not compared with the handbook)")
            : desk.Wording.Year(shipped.Year);
}
