package vn.hientai.shared;

/** The two blocs of a commune's offices and units, each with its own coordinator. */
public enum Bloc {
    /** Khối chính quyền: offices of the People's Committee, schools, health station, service centres. */
    GOVERNMENT,
    /** Khối Đảng, Mặt trận Tổ quốc và đoàn thể. */
    PARTY
}
