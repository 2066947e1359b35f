namespace ItaSite.Diagnostics;

/// <summary>Why a file is no key, signature or certificate.</summary>
internal static class SignatureWords
{
    public static readonly Bilingual NoPublicKey = new("ไม่ใช่กุญแจสาธารณะของ minisign", "no public key of minisign");

    public static readonly Bilingual NoSecretKey = new("ไม่ใช่กุญแจลับของ minisign", "no secret key of minisign");

    public static readonly Bilingual NoSignature = new("ไม่ใช่ลายมือชื่อของ minisign", "no signature of minisign");

    public static readonly Bilingual NoCertificates = new("ไม่มีใบรับรองแบบ PEM", "it holds no certificate as PEM");
}
